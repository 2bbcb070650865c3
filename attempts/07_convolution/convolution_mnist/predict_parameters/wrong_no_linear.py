# points: 0
# mistake: convolutions only
predict_parameters = 5280
