# points: 1
# style: a list, worked out
predict_conv_shape = [32 - 3 + 1, 32 - 3 + 1, 4]
