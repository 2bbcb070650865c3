# points: 1
# style: the number itself
predict_three = 36
