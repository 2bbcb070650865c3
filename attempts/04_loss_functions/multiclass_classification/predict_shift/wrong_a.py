# points: 0
# mistake: forgets that the sum grows too
predict_shift = "a"
