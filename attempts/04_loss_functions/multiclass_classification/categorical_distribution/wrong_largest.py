# points: 0
# mistake: the largest probability
def categorical_distribution(y, lambda_param):
    return np.max(lambda_param, axis=0)
