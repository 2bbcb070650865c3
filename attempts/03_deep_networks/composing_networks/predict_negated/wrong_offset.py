# points: 0
# mistake: forgets the hidden unit
predict_negated = 0.5
