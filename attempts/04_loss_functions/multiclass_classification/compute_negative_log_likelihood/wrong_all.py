# points: 0
# mistake: logarithms of all the lambdas
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(np.log(lambda_param))
