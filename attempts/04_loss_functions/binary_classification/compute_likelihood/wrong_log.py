# points: 0
# mistake: the log-likelihood
def compute_likelihood(y_train, lambda_param):
    return np.sum(np.log(bernoulli_distribution(y_train, lambda_param)))
