# points: 0
# mistake: adds the four pieces
predict_three = 13
