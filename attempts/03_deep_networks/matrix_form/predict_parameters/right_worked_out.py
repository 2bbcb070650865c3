# points: 1
# style: worked out in the cell
predict_parameters = (4 * 5 + 5) + (5 * 2 + 2) + (2 * 4 + 4) + (4 * 1 + 1)
