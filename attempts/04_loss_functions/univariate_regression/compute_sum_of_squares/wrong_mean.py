# points: 0
# mistake: mean squared error
def compute_sum_of_squares(y_train, y_pred):
    return np.mean((y_train - y_pred) ** 2)
