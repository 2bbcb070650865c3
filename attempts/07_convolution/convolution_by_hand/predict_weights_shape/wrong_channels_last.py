# points: 0
# mistake: channels last
predict_weights_shape = (2, 5, 3, 8)
