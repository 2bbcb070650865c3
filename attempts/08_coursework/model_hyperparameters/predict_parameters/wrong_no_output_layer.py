# points: 0
# mistake: forgets the output layer
predict_parameters = 41 * 100 + 101 * 100
