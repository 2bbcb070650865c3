# points: 0
# mistake: flattens one channel
predict_parameters = 1490
