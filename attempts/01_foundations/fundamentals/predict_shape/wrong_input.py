# points: 0
# mistake: believes the shape stays
predict_shape = (3, 50)
