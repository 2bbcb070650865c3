# points: 0
# mistake: looks at training examples only
predict_better = "c"
