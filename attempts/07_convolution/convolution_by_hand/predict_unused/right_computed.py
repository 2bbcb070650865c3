# points: 1
# style: worked out in code
predict_unused = 8 - (4 + 3)
