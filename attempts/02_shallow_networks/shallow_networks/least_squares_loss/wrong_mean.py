# points: 0
# mistake: mean where a sum is asked
def least_squares_loss(y_train, y_predict):
    return np.mean((y_train - y_predict) ** 2)
