# points: 0
# mistake: calls compute_sum_of_squares and forgets to divide
def best_sigma(y_train, mu):
    return np.sqrt(compute_sum_of_squares(y_train, mu))
