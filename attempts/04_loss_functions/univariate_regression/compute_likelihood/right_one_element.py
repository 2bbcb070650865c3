# points: 2
# style: an array of one element
def compute_likelihood(y_train, mu, sigma):
    return np.prod(normal_distribution(y_train, mu, sigma), axis=1, keepdims=True)
