# points: 1
# style: worked out
predict_updates = 4000 // 100 * 50
