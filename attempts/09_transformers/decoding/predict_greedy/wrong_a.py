# points: 0
# mistake: option a
predict_greedy = "a"
