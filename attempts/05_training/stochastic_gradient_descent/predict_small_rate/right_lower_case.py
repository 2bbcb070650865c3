# points: 1
# style: the letter as in the list
predict_small_rate = "b"
