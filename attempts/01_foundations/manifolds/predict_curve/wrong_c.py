# points: 0
# mistake: forgets the bend
predict_curve = "c"
