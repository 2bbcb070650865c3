# points: 0
# mistake: forgets the biases
predict_parameters = 15000
