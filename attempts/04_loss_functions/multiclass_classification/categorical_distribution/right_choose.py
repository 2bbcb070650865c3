# points: 2
# style: np.choose
def categorical_distribution(y, lambda_param):
    return np.choose(y, lambda_param)
