# points: 0
# mistake: adds the two factors
def bernoulli_distribution(y, lambda_param):
    return (1 - lambda_param) ** (1 - y) + lambda_param ** y
