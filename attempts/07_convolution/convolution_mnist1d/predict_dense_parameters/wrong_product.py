# points: 0
# mistake: multiplies the matrices' sizes
predict_dense_parameters = 40000000
