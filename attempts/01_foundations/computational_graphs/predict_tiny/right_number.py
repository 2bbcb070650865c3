# points: 1
# style: the number
predict_tiny = 4
