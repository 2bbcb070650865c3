# points: 0
# mistake: thinks unit 1 is off there
predict_negated = 0.1
