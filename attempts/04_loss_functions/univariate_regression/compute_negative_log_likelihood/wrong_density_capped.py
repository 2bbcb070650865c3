# points: 0
# mistake: takes the density for a probability that cannot exceed 1
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.sum(np.log(np.minimum(normal_distribution(y_train, mu, sigma), 1)))
