# points: 0
# mistake: the path through the product only
predict_twice = 9
