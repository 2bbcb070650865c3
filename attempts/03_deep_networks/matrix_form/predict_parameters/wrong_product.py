# points: 0
# mistake: multiplies all sizes
predict_parameters = 160
