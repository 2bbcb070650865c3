# points: 0
# mistake: mean where a sum is asked
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.mean(np.log(normal_distribution(y_train, mu, sigma)))
