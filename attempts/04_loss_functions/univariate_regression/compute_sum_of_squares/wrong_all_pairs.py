# points: 0
# mistake: a column of labels against a row of predictions
def compute_sum_of_squares(y_train, y_pred):
    return np.sum((y_train.reshape(-1, 1) - y_pred) ** 2)
