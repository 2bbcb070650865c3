# points: 0
# mistake: weights only
predict_parameters = 156
