# points: 2
# mistake: takes A to valley 1
predict_valleys = [1, 2, 1]
