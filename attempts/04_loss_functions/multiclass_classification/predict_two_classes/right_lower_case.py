# points: 1
# style: lower-case letter
predict_two_classes = "d"
