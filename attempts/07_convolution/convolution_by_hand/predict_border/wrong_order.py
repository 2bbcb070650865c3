# points: 0
# mistake: turns the order round
predict_border = [9, 6, 4]
