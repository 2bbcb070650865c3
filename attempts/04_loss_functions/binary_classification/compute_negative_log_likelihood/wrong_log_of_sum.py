# points: 0
# mistake: logarithm of the sum
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.log(np.sum(bernoulli_distribution(y_train, lambda_param)))
