# points: 0
# mistake: squares the sum
def compute_sum_of_squares(y_train, y_pred):
    return np.sum(y_train - y_pred) ** 2
