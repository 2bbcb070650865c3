# points: 2
# style: rows of the observed classes, then the diagonal
def categorical_distribution(y, lambda_param):
    return np.diag(lambda_param[y])
