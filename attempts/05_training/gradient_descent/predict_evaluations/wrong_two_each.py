# points: 0
# mistake: two evaluations for each parameter
predict_evaluations = 2000
