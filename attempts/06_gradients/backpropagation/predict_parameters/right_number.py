# points: 1
# style: the number itself
predict_parameters = 187
