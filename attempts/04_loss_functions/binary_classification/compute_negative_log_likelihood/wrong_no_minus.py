# points: 0
# mistake: the minus sign is missing
def compute_negative_log_likelihood(y_train, lambda_param):
    return np.sum(np.log(bernoulli_distribution(y_train, lambda_param)))
