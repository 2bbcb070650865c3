# points: 0
# mistake: the loss for the other label
predict_confident = 0.01
