# points: 1
# style: a list
predict_lengths = [19, 9, 4]
