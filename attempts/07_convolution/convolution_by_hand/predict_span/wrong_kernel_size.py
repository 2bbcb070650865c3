# points: 0
# mistake: number of weights
predict_span = 3
