# points: 1
# style: lower-case letter
predict_extreme = "b"
