# points: 0
# mistake: logarithm to base 10
predict_first_loss = 1.0
