# points: 0
# mistake: counts central differences and the unchanged loss
predict_evaluations = 2 * 187 + 1
