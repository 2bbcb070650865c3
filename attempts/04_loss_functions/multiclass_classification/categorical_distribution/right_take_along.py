# points: 2
# style: np.take_along_axis
def categorical_distribution(y, lambda_param):
    return np.take_along_axis(lambda_param, y[np.newaxis, :], axis=0)
