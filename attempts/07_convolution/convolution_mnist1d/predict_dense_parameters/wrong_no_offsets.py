# points: 0
# mistake: forgets all offsets
predict_dense_parameters = 15000
