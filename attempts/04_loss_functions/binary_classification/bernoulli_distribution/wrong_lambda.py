# points: 0
# mistake: does not use the label
def bernoulli_distribution(y, lambda_param):
    return lambda_param
