# points: 0
# mistake: sum where a product is asked
def compute_likelihood(y_train, lambda_param):
    return np.sum(bernoulli_distribution(y_train, lambda_param))
