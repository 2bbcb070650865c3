# points: 0
# mistake: one too many
predict_nucleus = 4
