# points: 3
# style: loop over the examples
def compute_negative_log_likelihood(y_train, mu, sigma):
    nll = 0.0
    for i in range(y_train.shape[0]):
        nll = nll - math.log(normal_distribution(y_train[i], mu[0][i], sigma))
    return nll
