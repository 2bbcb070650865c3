# points: 0
# mistake: leaves the term of the zeros out
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(y_train * np.log(lambda_param))
