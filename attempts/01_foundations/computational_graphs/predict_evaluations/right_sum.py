# points: 1
# style: n + 1
predict_evaluations = 1000 + 1
