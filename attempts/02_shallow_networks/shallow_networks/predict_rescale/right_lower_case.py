# points: 1
# style: lower-case letter
predict_rescale = "a"
