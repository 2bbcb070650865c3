# points: 1
# style: the number
predict_twice = 12
