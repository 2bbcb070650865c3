# points: 0
# mistake: gives the number of places
predict_unused = 3
