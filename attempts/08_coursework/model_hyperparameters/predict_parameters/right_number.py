# points: 1
# style: the number
predict_parameters = 15210
