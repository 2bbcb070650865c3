# points: 0
# mistake: forgets the strides
predict_moved = "b"
