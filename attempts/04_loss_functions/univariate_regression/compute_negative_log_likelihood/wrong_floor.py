# points: 0
# mistake: a floor under the product in place of a sum of logarithms
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.log(np.prod(normal_distribution(y_train, mu, sigma)) + 1e-300)
