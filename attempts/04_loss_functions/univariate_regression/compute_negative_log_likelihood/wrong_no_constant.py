# points: 0
# mistake: leaves the constant out
def compute_negative_log_likelihood(y_train, mu, sigma):
    return np.sum((y_train - mu) ** 2) / (2 * sigma ** 2)
