# points: 0
# mistake: the log-likelihood
def compute_likelihood(y_train, mu, sigma):
    return np.sum(np.log(normal_distribution(y_train, mu, sigma)))
