# points: 0
# mistake: multiplies the numbers of pieces whatever the ranges
predict_order = "b"
