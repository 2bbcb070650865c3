# points: 0
# mistake: the logarithm of the product underflows
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.log(np.prod(normal_distribution(y_train, mu, sigma)))
