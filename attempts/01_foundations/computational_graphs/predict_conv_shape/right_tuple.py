# points: 1
# style: a tuple
predict_conv_shape = (30, 30, 4)
