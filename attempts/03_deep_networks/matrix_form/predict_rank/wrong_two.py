# points: 0
# mistake: counts the two networks
predict_rank = 2
