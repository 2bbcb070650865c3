# points: 0
# mistake: input channels first
predict_weights_shape = (3, 8, 2, 5)
