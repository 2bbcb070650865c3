# points: 0
# mistake: logarithm of the probability
def bernoulli_distribution(y, lambda_param):
    return y * np.log(lambda_param) + (1 - y) * np.log(1 - lambda_param)
