# points: 1
# style: the number
predict_updates = 2000
