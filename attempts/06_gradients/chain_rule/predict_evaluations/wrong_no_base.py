# points: 0
# mistake: forgets the unchanged run
predict_evaluations = 10
