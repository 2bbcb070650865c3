# points: 2
# style: loop over the examples with scalar densities
def compute_likelihood(y_train, mu, sigma):
    likelihood = 1
    for i in range(len(y_train)):
        likelihood = likelihood * normal_distribution(y_train[i], mu[0, i], sigma)
    return likelihood
