# points: 0
# mistake: logarithm to base 10
predict_confident = 2
