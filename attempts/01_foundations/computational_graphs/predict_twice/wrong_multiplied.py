# points: 0
# mistake: multiplies the paths
predict_twice = 27
