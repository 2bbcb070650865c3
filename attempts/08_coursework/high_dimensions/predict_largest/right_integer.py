# points: 1
# style: the number
predict_largest = 5
