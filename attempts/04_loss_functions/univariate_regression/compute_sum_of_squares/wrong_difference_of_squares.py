# points: 0
# mistake: squares first, then takes the difference
def compute_sum_of_squares(y_train, y_pred):
    return np.sum(y_train ** 2 - y_pred ** 2)
