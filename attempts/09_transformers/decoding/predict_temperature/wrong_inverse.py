# points: 0
# mistake: temperature 2
predict_temperature = 0.667
