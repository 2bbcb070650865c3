# points: 0
# mistake: an if on a whole array
def bernoulli_distribution(y, lambda_param):
    if y == 1:
        return lambda_param
    return 1 - lambda_param
