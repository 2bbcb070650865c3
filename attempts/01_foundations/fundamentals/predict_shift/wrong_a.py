# points: 0
# mistake: adds 100 to the probabilities in mind
predict_shift = "a"
