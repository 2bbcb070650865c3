# points: 0
# mistake: the path through the sum only
predict_twice = 3
