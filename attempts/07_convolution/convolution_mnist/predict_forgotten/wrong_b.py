# points: 0
# mistake: thinks of the weights only
predict_forgotten = "b"
