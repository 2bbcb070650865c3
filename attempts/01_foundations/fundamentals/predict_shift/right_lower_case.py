# points: 1
# style: the letter
predict_shift = "d"
