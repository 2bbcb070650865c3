# points: 2
# style: dot product
def least_squares_loss(y_train, y_predict):
    d = np.subtract(y_predict, y_train)
    return np.dot(d, d)
