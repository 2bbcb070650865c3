# points: 0
# mistake: takes the density for a probability
predict_height = 1.0
