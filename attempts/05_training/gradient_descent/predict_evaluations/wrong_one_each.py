# points: 0
# mistake: forgets the evaluation at phi
predict_evaluations = 1000
