# points: 0
# mistake: calls compute_likelihood
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.log(compute_likelihood(y_train, mu, sigma))
