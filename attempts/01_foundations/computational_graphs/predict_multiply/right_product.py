# points: 1
# style: worked out
predict_multiply = 5.0 * -2.0
