# points: 1
# style: the number
predict_growth = 10
