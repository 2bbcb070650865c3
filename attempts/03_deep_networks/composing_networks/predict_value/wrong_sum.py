# points: 0
# mistake: adds both outputs
predict_value = 1.2
