# points: 2
# style: an array of one element
def compute_likelihood(y_train, lambda_param):
    return np.prod(bernoulli_distribution(y_train, lambda_param), axis=1)
