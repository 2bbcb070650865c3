# points: 0
# mistake: gives the probability
predict_first_loss = 0.1
