# points: 0
# mistake: cases swapped
def bernoulli_distribution(y, lambda_param):
    return lambda_param ** (1 - y) * (1 - lambda_param) ** y
