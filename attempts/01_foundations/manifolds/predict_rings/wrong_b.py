# points: 0
# mistake: trusts in training
predict_rings = "b"
