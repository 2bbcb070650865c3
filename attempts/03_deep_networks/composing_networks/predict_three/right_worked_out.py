# points: 1
# style: worked out in the cell
predict_three = 3 * 3 * 4
