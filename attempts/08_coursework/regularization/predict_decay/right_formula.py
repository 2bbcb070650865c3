# points: 1
# style: worked out
predict_decay = 1 - 0.05 * 0.01
