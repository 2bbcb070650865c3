# points: 0
# mistake: gives the derivative
predict_change = 1.0
