# points: 0
# mistake: whole rows
def categorical_distribution(y, lambda_param):
    return lambda_param[y]
