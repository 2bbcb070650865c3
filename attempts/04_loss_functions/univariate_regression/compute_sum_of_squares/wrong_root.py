# points: 0
# mistake: the norm of the residuals
def compute_sum_of_squares(y_train, y_pred):
    return np.linalg.norm(y_train - y_pred)
