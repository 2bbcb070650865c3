# points: 0
# mistake: wants to train for longer
predict_gap = "b"
