# points: 0
# mistake: counts classes from one
def categorical_distribution(y, lambda_param):
    return lambda_param[y - 1, np.arange(len(y))]
