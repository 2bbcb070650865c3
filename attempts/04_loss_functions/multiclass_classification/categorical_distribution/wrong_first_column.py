# points: 0
# mistake: always the first column
def categorical_distribution(y, lambda_param):
    return lambda_param[y, 0]
