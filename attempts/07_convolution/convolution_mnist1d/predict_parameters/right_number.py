# points: 1
# style: a number
predict_parameters = 2050
