# points: 0
# mistake: the logarithm of the product underflows
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.log(compute_likelihood(y_train, lambda_param))
