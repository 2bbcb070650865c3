# points: 0
# mistake: stops after the second step
predict_momentum = 1.9
