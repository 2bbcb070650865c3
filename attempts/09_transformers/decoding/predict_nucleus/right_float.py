# points: 1
# style: a float
predict_nucleus = 3.0
