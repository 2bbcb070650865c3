# points: 1
# style: a capital letter
predict_ratio = "C"
