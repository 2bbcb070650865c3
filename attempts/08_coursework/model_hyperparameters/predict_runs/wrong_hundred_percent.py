# points: 0
# mistake: multiplies by ten times ten
predict_runs = 70
