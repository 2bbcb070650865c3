# points: 0
# mistake: negates the whole output
predict_negated = -0.1
