# points: 1
# style: a tuple
predict_weights_shape = (8, 3, 2, 5)
