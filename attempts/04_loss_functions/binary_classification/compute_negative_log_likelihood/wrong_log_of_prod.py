# points: 0
# mistake: the same with np.prod
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.log(np.prod(bernoulli_distribution(y_train, lambda_param)))
