# points: 0
# mistake: sigma and mu change places in the call
def compute_likelihood(y_train, mu, sigma):
    return np.prod(normal_distribution(y_train, sigma, mu))
