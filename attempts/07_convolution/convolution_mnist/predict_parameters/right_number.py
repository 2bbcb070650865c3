# points: 1
# style: a number
predict_parameters = 21840
