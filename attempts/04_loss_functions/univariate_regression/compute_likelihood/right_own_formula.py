# points: 2
# style: without normal_distribution
def compute_likelihood(y_train, mu, sigma):
    e = (y_train.reshape(1, -1) - mu) / sigma
    return np.exp(-0.5 * np.sum(e ** 2)) / (sigma * np.sqrt(2 * np.pi)) ** y_train.size
