# points: 2
# style: as in the book's practical: np.power
def bernoulli_distribution(y, lambda_param):
    prob = np.power(1 - lambda_param, 1 - y) * np.power(lambda_param, y)
    return prob
