# points: 0
# mistake: subtracts four from nine in the corner
predict_border = [5, 6, 9]
