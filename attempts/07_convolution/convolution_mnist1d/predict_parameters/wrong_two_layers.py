# points: 0
# mistake: forgets one convolution
predict_parameters = 1360
