# points: 1
# style: rounded to three digits
predict_fraction = 0.167
