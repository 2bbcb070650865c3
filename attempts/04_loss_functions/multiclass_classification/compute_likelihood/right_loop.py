# points: 2
# style: loop over the examples, without categorical_distribution
def compute_likelihood(y_train, lambda_param):
    likelihood = 1
    for i in range(len(y_train)):
        likelihood = likelihood * lambda_param[y_train[i], i]
    return likelihood
