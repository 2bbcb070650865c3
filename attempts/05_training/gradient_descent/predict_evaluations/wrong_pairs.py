# points: 0
# mistake: all pairs of parameters
predict_evaluations = 1000 ** 2
