# points: 0
# mistake: fully connected layers only
predict_parameters = 16560
