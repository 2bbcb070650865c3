# points: 0
# mistake: reads the second network at x = 0
predict_value = 0.2
