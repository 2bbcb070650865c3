# points: 0
# mistake: takes linear for positive
predict_range = "c"
