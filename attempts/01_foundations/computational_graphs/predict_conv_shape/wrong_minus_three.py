# points: 0
# mistake: takes the kernel size off
predict_conv_shape = (29, 29, 4)
