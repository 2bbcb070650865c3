# points: 1
# style: the number
predict_limit = 3.9
