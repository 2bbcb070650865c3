# points: 0
# mistake: adds the pieces
predict_itself = 6
