# points: 0
# mistake: counts units
predict_tiny = 3
