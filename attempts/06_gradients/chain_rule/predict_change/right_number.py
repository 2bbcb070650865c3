# points: 1
# style: the number itself
predict_change = 0.1
