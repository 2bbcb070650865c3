# points: 0
# mistake: root of the sum of squares
def least_squares_loss(y_train, y_predict):
    return np.linalg.norm(y_train - y_predict)
