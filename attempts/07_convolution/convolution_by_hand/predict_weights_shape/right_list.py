# points: 1
# style: a list
predict_weights_shape = [8, 3, 2, 5]
