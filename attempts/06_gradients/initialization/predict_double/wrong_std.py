# points: 0
# mistake: factor of the standard deviation
predict_double = 25
