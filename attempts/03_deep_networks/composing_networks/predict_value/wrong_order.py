# points: 0
# mistake: second network first
predict_value = 0.4
