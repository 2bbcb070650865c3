# points: 0
# mistake: crosses every ridge
predict_valleys = [1, 1, 4]
