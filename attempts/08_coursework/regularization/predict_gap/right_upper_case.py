# points: 1
# style: a capital letter
predict_gap = "D"
