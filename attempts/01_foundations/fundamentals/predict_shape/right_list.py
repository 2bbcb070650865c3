# points: 1
# style: a list
predict_shape = [7, 50]
