# points: 0
# mistake: thinks of the convention with 1 - beta
predict_momentum = 1
