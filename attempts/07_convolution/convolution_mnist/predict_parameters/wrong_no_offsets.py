# points: 0
# mistake: no offsets
predict_parameters = 21750
