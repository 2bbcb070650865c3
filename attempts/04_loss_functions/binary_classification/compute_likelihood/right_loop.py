# points: 2
# style: loop over the examples
def compute_likelihood(y_train, lambda_param):
    likelihood = 1.0
    for i in range(len(y_train)):
        likelihood *= bernoulli_distribution(y_train[i], lambda_param[0, i])
    return likelihood
