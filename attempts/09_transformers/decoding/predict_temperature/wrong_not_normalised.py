# points: 0
# mistake: not divided by the sum
predict_temperature = 0.64
