# points: 0
# mistake: forgets the unchanged inputs
predict_evaluations = 1000
