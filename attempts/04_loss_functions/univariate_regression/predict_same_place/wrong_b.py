# points: 0
# mistake: thinks that the place depends on sigma
predict_same_place = "b"
