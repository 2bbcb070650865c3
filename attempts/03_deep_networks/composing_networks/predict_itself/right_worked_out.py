# points: 1
# style: worked out in the cell
predict_itself = 3 ** 2
