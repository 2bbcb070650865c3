# points: 0
# mistake: counts pieces
predict_halved = 10
