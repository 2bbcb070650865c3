# points: 2
# style: matrix product, an array of one element
def compute_sum_of_squares(y_train, y_pred):
    residuals = np.reshape(y_train, (1, -1)) - y_pred
    return residuals @ residuals.T
