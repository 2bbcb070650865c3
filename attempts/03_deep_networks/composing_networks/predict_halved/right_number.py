# points: 1
# style: the number itself
predict_halved = 9
