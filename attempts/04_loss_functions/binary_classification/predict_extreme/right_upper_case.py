# points: 1
# style: upper-case letter
predict_extreme = "B"
