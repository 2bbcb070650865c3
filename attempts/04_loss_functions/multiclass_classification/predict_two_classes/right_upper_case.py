# points: 1
# style: upper-case letter
predict_two_classes = "D"
