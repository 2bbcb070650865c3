# points: 1
# style: worked out in the cell
predict_change = 1.0 * 0.1
