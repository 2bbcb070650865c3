# points: 1
# style: worked out in NumPy
predict_uniform_loss = 20 * np.log(3)
