# points: 0
# mistake: forgets the offset
predict_negated = 0.4
