# points: 0
# mistake: sigma = 0.2 written into the function
def compute_likelihood(y_train, mu, sigma):
    return np.prod(normal_distribution(y_train, mu, 0.2))
