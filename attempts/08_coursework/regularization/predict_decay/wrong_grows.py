# points: 0
# mistake: lets the weights grow
predict_decay = 1 + 0.05 * 0.01
