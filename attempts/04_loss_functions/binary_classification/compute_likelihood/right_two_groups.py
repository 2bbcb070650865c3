# points: 2
# style: ones and zeros apart, without bernoulli_distribution
def compute_likelihood(y_train, lambda_param):
    chances = lambda_param.ravel()
    return chances[y_train == 1].prod() * (1 - chances[y_train == 0]).prod()
