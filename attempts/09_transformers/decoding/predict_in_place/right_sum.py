# points: 1
# style: a sum
predict_in_place = 6 + 1 + 1
