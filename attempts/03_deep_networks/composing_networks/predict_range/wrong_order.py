# points: 0
# mistake: highest value first
predict_range = [0.5, -0.55]
