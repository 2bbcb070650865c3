# points: 0
# mistake: forgets the sign
predict_factor = "a"
