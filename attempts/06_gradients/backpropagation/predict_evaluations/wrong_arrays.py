# points: 0
# mistake: moves whole arrays
predict_evaluations = 12
