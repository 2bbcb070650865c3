# points: 1
# style: the geometric series
predict_momentum = sum(0.9 ** k for k in range(1000))
