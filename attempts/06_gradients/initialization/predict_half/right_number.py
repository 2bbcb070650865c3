# points: 1
# style: the number itself
predict_half = -25
