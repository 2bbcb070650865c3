# points: 1
# style: lower-case letter
predict_same_place = "a"
