# points: 0
# mistake: offsets only
predict_parameters = 12
