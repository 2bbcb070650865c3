# points: 0
# mistake: forgets the second pooling
predict_features = 1280
