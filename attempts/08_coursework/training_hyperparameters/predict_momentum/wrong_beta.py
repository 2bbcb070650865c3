# points: 0
# mistake: takes the momentum itself
predict_momentum = 0.9
