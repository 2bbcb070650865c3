# points: 1
# style: the number
predict_count = 111
