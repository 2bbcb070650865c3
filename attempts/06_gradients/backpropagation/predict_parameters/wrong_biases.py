# points: 0
# mistake: biases only
predict_parameters = 31
