# points: 0
# mistake: forgets the offsets of the outputs
predict_dense_parameters = 15200
