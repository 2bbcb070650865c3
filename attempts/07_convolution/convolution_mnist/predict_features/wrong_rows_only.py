# points: 0
# mistake: rows times channels
predict_features = 80
