# points: 0
# mistake: moves all at once
predict_evaluations = 2
