# points: 0
# mistake: takes it for guessing
predict_identity = 0.5
