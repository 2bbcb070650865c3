# points: 0
# mistake: leaves the zeros out
def compute_likelihood(y_train, lambda_param):
    return np.prod(lambda_param[0, y_train == 1])
