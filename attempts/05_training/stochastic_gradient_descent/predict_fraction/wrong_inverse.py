# points: 0
# mistake: the ratio upside down
predict_fraction = 6
