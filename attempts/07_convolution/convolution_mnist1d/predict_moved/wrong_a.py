# points: 0
# mistake: confuses equivariance with invariance
predict_moved = "a"
