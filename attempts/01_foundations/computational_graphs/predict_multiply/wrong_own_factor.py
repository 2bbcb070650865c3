# points: 0
# mistake: multiplies by x
predict_multiply = 15
