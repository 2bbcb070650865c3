# points: 3
# style: a list
predict_valleys = [4, 2, 1]
