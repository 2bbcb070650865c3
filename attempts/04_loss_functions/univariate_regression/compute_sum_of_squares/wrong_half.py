# points: 0
# mistake: with a factor one half
def compute_sum_of_squares(y_train, y_pred):
    return 0.5 * np.sum((y_train - y_pred) ** 2)
