# points: 0
# mistake: leaves the crossing token out
predict_nucleus = 2
