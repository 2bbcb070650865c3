# points: 1
# style: a whole number
predict_unused = 1
