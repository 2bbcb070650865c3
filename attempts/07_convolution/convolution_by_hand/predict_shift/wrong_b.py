# points: 0
# mistake: takes the weight for the centre
predict_shift = "b"
