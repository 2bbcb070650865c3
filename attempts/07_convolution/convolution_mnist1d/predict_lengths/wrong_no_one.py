# points: 0
# mistake: forgets the first place
predict_lengths = [18, 7, 2]
