# points: 0
# mistake: five square matrices
predict_parameters = 229
