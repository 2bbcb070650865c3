# points: 0
# mistake: adds up the probabilities
predict_uniform_loss = 6.67
