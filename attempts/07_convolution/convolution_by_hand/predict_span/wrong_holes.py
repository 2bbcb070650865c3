# points: 0
# mistake: takes the dilation for the number of pixels skipped
predict_span = 11
