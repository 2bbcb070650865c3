# points: 0
# mistake: channels of the first convolution
predict_features = 160
