# points: 0
# mistake: product of the largest probabilities
def compute_likelihood(y_train, lambda_param):
    return np.prod(np.max(lambda_param, axis=0))
