# points: 1
# style: one decimal
predict_uniform_loss = 22.0
