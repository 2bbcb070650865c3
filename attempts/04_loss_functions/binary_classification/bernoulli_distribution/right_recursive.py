# points: 2
# style: one label at a time
def bernoulli_distribution(y, lambda_param):
    y, lambda_param = np.broadcast_arrays(y, lambda_param)
    return np.array([p if label else 1 - p
                     for label, p in zip(y.ravel(), lambda_param.ravel())]).reshape(y.shape)
