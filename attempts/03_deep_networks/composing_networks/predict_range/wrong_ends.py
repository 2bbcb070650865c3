# points: 0
# mistake: heights at both ends of the second curve
predict_range = [-0.3, 0.1]
