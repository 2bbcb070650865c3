# points: 0
# mistake: does not round down
predict_lengths = [19.5, 9.25, 4.125]
