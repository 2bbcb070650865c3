# points: 0
# mistake: gives the share of errors
predict_identity = 1 / 3
