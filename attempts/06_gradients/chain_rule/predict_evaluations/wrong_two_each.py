# points: 0
# mistake: two runs for each parameter
predict_evaluations = 20
