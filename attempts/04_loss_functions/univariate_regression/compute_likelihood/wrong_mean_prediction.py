# points: 0
# mistake: one mean for all examples
def compute_likelihood(y_train, mu, sigma):
    return np.prod(normal_distribution(y_train, np.mean(mu), sigma))
