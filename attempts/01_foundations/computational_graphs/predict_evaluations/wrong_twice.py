# points: 0
# mistake: two for each input
predict_evaluations = 2000
