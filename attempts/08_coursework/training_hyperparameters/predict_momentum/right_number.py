# points: 1
# style: the number
predict_momentum = 10
