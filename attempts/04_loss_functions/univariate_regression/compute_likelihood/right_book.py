# points: 2
# style: as in the book's practical: np.prod of the densities
def compute_likelihood(y_train, mu, sigma):
    likelihood = np.prod(normal_distribution(y_train, mu, sigma))
    return likelihood
