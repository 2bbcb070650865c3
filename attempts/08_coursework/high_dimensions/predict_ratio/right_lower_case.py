# points: 1
# style: the letter
predict_ratio = "c"
