# points: 0
# mistake: takes a shift for an edge detector
predict_shift = "c"
