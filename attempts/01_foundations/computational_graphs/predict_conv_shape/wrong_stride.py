# points: 0
# mistake: takes 3 for the stride
predict_conv_shape = (10, 10, 4)
