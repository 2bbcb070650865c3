# points: 1
# style: a whole number
predict_evaluations = 1001
