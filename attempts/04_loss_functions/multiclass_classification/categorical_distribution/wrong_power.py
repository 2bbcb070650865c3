# points: 0
# mistake: the label as an exponent, as for two classes
def categorical_distribution(y, lambda_param):
    return np.prod(lambda_param ** y, axis=0)
