# points: 0
# mistake: takes the derivative at the output
predict_factor = "b"
