# points: 0
# mistake: adds a small number inside the logarithm
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(np.log(categorical_distribution(y_train, lambda_param) + 1e-7))
