# points: 2
# style: an array of one element
def compute_likelihood(y_train, lambda_param):
    return np.prod(np.reshape(categorical_distribution(y_train, lambda_param), (1, -1)), axis=1)
