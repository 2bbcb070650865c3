# points: 0
# mistake: one hidden layer only
predict_dense_parameters = 5110
