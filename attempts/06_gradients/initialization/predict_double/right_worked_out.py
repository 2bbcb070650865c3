# points: 1
# style: worked out in the cell
predict_double = math.log2(2 ** 50)
