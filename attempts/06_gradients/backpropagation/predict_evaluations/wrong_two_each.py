# points: 0
# mistake: two for each parameter
predict_evaluations = 374
