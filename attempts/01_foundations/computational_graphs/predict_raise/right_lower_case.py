# points: 1
# style: the letter
predict_raise = "c"
