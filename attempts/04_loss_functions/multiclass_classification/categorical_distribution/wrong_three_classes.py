# points: 0
# mistake: works for three classes only
def categorical_distribution(y, lambda_param):
    return np.sum(np.eye(3)[:, y] * lambda_param, axis=0)
