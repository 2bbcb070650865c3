# points: 0
# mistake: forgets to add up
predict_border = [1, 1, 1]
