# points: 1
# style: upper-case letter
predict_same_place = "A"
