# points: 0
# mistake: examples in rows
predict_shape = (50, 7)
