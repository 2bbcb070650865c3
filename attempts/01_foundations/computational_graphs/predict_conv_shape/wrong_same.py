# points: 0
# mistake: believes the size stays
predict_conv_shape = (32, 32, 4)
