# points: 0
# mistake: without the minus sign
predict_uniform_loss = -21.97
