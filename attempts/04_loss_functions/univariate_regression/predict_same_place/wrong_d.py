# points: 0
# mistake: thinks that the logarithm moves the maximum
predict_same_place = "d"
