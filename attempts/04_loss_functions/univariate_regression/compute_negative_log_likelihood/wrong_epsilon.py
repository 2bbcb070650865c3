# points: 0
# mistake: adds a small number inside the logarithm
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.sum(np.log(normal_distribution(y_train, mu, sigma) + 1e-8))
