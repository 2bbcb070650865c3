# points: 0
# mistake: central differences and the middle
predict_evaluations = 2001
