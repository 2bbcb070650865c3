# points: 1
# style: a fraction
predict_fraction = 5 / 30
