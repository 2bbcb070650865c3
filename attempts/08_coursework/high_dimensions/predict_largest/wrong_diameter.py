# points: 0
# mistake: takes the ball of diameter 1
predict_largest = 1
