# points: 1
# style: the number
predict_runs = 49
