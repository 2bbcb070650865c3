# points: 0
# mistake: the minus sign is missing
def compute_negative_log_likelihood(y_train, mu, sigma):
    return np.sum(np.log(normal_distribution(y_train, mu, sigma)))
