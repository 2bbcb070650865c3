# points: 0
# mistake: loses the sign
predict_multiply = 10
