# points: 0
# mistake: logarithm to base 10
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.sum(np.log10(normal_distribution(y_train, mu, sigma)))
