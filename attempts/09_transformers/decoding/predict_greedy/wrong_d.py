# points: 0
# mistake: option d
predict_greedy = "d"
