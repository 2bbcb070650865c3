# points: 1
# style: a number
predict_features = 320
