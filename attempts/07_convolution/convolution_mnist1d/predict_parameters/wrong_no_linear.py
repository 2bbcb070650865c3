# points: 0
# mistake: forgets the fully connected layer
predict_parameters = 1440
