# points: 0
# mistake: believes in the flexible network
predict_better = "d"
