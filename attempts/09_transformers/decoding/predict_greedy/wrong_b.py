# points: 0
# mistake: option b
predict_greedy = "b"
