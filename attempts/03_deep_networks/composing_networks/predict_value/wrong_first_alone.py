# points: 0
# mistake: stops after the first network
predict_value = 1.0
