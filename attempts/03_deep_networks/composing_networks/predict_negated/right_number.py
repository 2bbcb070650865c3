# points: 1
# style: the number itself
predict_negated = 0.9
