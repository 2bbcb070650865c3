# points: 2
# style: as in the book's practical
def compute_likelihood(y_train, lambda_param):
    likelihood = np.prod(bernoulli_distribution(y_train, lambda_param))
    return likelihood
