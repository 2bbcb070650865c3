# points: 0
# mistake: one channel
predict_features = 16
