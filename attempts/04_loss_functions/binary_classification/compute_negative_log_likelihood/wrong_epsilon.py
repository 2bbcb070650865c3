# points: 0
# mistake: adds a small number inside the logarithm
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(y_train * np.log(lambda_param + 1e-7)
                   + (1 - y_train) * np.log(1 - lambda_param + 1e-7))
