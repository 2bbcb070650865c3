# points: 1
# style: the number
predict_typical_distance = 5
