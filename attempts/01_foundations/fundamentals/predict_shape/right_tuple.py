# points: 1
# style: a tuple
predict_shape = (7, 50)
