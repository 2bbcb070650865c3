# points: 0
# mistake: width before height
predict_weights_shape = (8, 3, 5, 2)
