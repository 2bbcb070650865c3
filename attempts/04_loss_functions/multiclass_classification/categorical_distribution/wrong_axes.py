# points: 0
# mistake: row and column swapped
def categorical_distribution(y, lambda_param):
    return np.array([lambda_param[i, row] for i, row in enumerate(y)])
