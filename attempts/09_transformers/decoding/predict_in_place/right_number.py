# points: 1
# style: an int
predict_in_place = 8
