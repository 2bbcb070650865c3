# points: 1
# style: the number
predict_multiply = -10
