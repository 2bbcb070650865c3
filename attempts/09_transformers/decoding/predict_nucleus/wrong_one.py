# points: 0
# mistake: the most likely only
predict_nucleus = 1
