# points: 1
# style: a list
predict_range = [-0.55, 0.5]
