# points: 1
# style: the number
predict_evaluations = 1001
