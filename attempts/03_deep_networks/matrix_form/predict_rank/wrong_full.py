# points: 0
# mistake: thinks of a general matrix
predict_rank = 3
