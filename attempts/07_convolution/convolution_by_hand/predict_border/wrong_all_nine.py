# points: 0
# mistake: forgets the border of zeros
predict_border = [9, 9, 9]
