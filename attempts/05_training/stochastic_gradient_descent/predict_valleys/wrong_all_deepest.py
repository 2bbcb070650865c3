# points: 1
# mistake: expects every descent to find the deepest valley (right for C only)
predict_valleys = [1, 1, 1]
