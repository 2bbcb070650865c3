# points: 0
# mistake: product of all the lambdas
def compute_likelihood(y_train, lambda_param):
    return np.prod(lambda_param)
