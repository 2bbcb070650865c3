# points: 1
# style: the number itself
predict_rank = 1
