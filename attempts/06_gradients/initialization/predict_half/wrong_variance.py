# points: 0
# mistake: factor of the variance
predict_half = -50
