# points: 1
# style: a whole number
predict_span = 9
