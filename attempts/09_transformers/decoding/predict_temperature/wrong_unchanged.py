# points: 0
# mistake: temperature 1
predict_temperature = 0.8
