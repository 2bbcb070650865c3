# points: 0
# mistake: one density for each example
def compute_likelihood(y_train, mu, sigma):
    return normal_distribution(y_train, mu, sigma)
