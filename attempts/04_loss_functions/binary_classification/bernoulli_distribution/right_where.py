# points: 2
# style: np.where
def bernoulli_distribution(y, lambda_param):
    return np.where(np.asarray(y) == 1, lambda_param, 1 - np.asarray(lambda_param))
