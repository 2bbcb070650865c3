# points: 2
# style: mask and sum
def categorical_distribution(y, lambda_param):
    mask = np.arange(lambda_param.shape[0])[:, np.newaxis] == y
    return (mask * lambda_param).sum(axis=0)
