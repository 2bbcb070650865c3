# points: 0
# mistake: forgets the unchanged loss
predict_evaluations = 187
