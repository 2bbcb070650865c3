# points: 0
# mistake: expects the descent to diverge far from the data
predict_start = "c"
