# points: 2
# style: y lambda + (1 - y)(1 - lambda)
def bernoulli_distribution(y, lambda_param):
    return y * lambda_param + (1 - y) * (1 - lambda_param)
