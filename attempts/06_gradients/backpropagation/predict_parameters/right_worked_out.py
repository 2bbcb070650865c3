# points: 1
# style: worked out in the cell
predict_parameters = (6 + 6) + 4 * (36 + 6) + (6 + 1)
