# points: 1
# style: a fraction
predict_identity = 2 / 3
