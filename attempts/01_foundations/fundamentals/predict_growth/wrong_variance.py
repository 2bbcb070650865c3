# points: 0
# mistake: gives the factor of the variance
predict_growth = 100
