# points: 0
# mistake: an offset for each input channel of each kernel
predict_parameters = (25 + 1) * 1 * 10 + (25 + 1) * 10 * 20 + (320 + 1) * 50 + (50 + 1) * 10
