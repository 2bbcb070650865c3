# points: 0
# mistake: forgets the stride
predict_lengths = [38, 36, 34]
