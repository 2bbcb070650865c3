# points: 1
# style: a number
predict_dense_parameters = 15210
