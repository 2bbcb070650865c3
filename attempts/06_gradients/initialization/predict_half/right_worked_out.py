# points: 1
# style: worked out in the cell
predict_half = 50 * math.log2(math.sqrt(0.5))
