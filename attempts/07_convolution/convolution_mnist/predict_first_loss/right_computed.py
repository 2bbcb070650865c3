# points: 1
# style: worked out
predict_first_loss = -np.log(1 / 10)
