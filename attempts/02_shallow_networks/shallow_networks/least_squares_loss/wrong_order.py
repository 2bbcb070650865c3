# points: 0
# mistake: squares the sum
def least_squares_loss(y_train, y_predict):
    return np.sum(y_train - y_predict) ** 2
