# points: 0
# mistake: a square matrix
predict_shape = "c"
