# points: 0
# mistake: believes that the search averages over valleys
predict_missed = "c"
