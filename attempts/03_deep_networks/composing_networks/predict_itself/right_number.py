# points: 1
# style: the number itself
predict_itself = 9
