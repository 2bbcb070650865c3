# points: 0
# mistake: a factor of one half, as in other textbooks
def least_squares_loss(y_train, y_predict):
    return 0.5 * np.sum((y_train - y_predict) ** 2)
