# points: 1
# style: a whole number
predict_passes = 18
