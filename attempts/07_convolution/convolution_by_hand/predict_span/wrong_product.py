# points: 0
# mistake: kernel size times dilation
predict_span = 12
