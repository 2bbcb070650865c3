# points: 2
# style: calls compute_sum_of_squares
def best_sigma(y_train, mu):
    return np.sqrt(compute_sum_of_squares(y_train, mu) / len(y_train))
