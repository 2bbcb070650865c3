# points: 0
# mistake: mixes up adding and multiplying
predict_shift = "b"
