# points: 0
# mistake: two parameters for each of three units
predict_tiny = 6
