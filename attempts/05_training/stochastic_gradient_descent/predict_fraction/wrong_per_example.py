# points: 0
# mistake: one example in 30
predict_fraction = 1 / 30
