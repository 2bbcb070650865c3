# points: 0
# mistake: the loss of one example
predict_uniform_loss = 1.1
