# points: 1
# style: a list
predict_rows = [24, 12, 8, 4]
