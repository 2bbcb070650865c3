# points: 0
# mistake: forgets that unit 1 is on to the left
predict_sign = "b"
