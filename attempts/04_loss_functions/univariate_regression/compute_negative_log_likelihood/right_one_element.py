# points: 3
# style: an array of one element
def compute_negative_log_likelihood(y_train, mu, sigma):
    return -np.sum(np.log(normal_distribution(y_train, mu, sigma)), axis=1)
