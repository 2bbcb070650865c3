# points: 0
# mistake: expects a swing about the minimum as in a bowl
predict_large_rate = "b"
