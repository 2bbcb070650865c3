# points: 0
# mistake: expects no order
predict_moved = "c"
