# points: 0
# mistake: distance between label and probability
def bernoulli_distribution(y, lambda_param):
    return np.abs(y - lambda_param)
