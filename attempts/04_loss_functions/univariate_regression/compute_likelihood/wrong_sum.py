# points: 0
# mistake: sum where a product is asked
def compute_likelihood(y_train, mu, sigma):
    return np.sum(normal_distribution(y_train, mu, sigma))
