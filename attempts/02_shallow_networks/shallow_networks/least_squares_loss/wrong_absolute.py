# points: 0
# mistake: absolute distances
def least_squares_loss(y_train, y_predict):
    return np.sum(np.abs(y_train - y_predict))
