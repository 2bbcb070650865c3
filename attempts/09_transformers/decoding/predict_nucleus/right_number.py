# points: 1
# style: an int
predict_nucleus = 3
