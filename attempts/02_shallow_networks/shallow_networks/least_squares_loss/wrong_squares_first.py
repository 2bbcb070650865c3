# points: 0
# mistake: the difference of the squares
def least_squares_loss(y_train, y_predict):
    return np.sum(y_train ** 2 - y_predict ** 2)
