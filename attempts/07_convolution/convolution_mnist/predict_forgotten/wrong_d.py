# points: 0
# mistake: believes that dropout improves measurements
predict_forgotten = "d"
