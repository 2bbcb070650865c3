# points: 0
# mistake: thinks that the number of joints stays
predict_halved = 11
