# points: 0
# mistake: thinks of padding
predict_lengths = [20, 10, 5]
