# points: 1
# style: worked out in the cell
predict_halved = 1 + 3 + 3 + 2
