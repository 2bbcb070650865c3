# points: 0
# mistake: counts elements
predict_rank = 9
