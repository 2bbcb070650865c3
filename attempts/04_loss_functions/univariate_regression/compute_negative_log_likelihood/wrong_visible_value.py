# points: 0
# mistake: log 2 for each example
def compute_negative_log_likelihood(y_train, mu, sigma):
    return 0.6931471806 * len(y_train)
