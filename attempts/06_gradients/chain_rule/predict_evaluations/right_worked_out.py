# points: 1
# style: worked out in the cell
predict_evaluations = 1 + 5 + 5
