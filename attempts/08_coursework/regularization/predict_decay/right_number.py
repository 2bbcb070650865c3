# points: 1
# style: the number
predict_decay = 0.9995
