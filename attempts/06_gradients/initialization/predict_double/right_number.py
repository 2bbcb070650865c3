# points: 1
# style: the number itself
predict_double = 50
