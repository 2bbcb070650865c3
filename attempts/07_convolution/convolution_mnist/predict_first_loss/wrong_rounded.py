# points: 0
# mistake: one digit after the point where three are asked
predict_first_loss = 2.3
