# points: 1
# style: a list
predict_border = [4, 6, 9]
