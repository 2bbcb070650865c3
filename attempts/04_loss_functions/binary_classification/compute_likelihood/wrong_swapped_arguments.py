# points: 0
# mistake: arguments swapped
def compute_likelihood(y_train, lambda_param):
    return np.prod(bernoulli_distribution(lambda_param, y_train))
