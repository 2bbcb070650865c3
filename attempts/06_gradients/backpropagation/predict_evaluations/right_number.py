# points: 1
# style: the number itself
predict_evaluations = 188
