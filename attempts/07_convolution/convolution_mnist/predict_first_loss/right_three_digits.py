# points: 1
# style: three digits
predict_first_loss = 2.303
