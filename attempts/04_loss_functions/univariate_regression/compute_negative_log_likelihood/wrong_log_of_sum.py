# points: 0
# mistake: logarithm of the sum
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.log(np.sum(normal_distribution(y_train, mu, sigma)))
