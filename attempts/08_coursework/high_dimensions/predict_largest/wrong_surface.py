# points: 0
# mistake: takes the dimension of the largest surface
predict_largest = 7
