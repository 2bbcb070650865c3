# points: 0
# mistake: counts one too many
predict_unused = 2
