# points: 0
# mistake: takes phi_0 for a parameter of unit 1
predict_offset = "d"
