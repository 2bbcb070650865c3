# points: 0
# mistake: fraction of wrong guesses
predict_first_loss = 0.9
