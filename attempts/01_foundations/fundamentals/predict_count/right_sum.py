# points: 1
# style: worked out layer by layer
predict_count = (2 * 4 + 4) + (4 * 10 + 10) + (10 * 4 + 4) + (4 * 1 + 1)
