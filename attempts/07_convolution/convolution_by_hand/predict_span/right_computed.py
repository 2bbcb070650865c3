# points: 1
# style: worked out in code
predict_span = 4 * (3 - 1) + 1
