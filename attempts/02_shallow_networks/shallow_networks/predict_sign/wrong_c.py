# points: 0
# mistake: mirrors all three terms
predict_sign = "c"
