# points: 0
# mistake: forgets the minus sign
predict_first_loss = -2.303
