# points: 0
# mistake: the local derivative only
predict_multiply = -2
