# points: 3
# style: as in the book's practical
def compute_negative_log_likelihood(y_train, lambda_param):
    nll = -np.sum(np.log(categorical_distribution(y_train, lambda_param)))
    return nll
