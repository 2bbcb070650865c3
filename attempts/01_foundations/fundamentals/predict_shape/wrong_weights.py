# points: 0
# mistake: gives the shape of the transposed weights
predict_shape = (7, 3)
