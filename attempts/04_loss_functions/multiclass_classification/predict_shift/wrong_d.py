# points: 0
# mistake: mixes it up with a smaller scale
predict_shift = "d"
