# points: 1
# style: written as a sum
predict_evaluations = 1000 + 1
