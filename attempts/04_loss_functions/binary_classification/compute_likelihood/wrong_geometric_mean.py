# points: 0
# mistake: the root of the product
def compute_likelihood(y_train, lambda_param):
    return np.prod(bernoulli_distribution(y_train, lambda_param)) ** (1 / len(y_train))
