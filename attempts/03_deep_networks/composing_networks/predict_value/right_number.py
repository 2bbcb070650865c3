# points: 1
# style: the number itself
predict_value = -0.3
