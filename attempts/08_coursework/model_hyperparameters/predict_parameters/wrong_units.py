# points: 0
# mistake: counts units
predict_parameters = 250
