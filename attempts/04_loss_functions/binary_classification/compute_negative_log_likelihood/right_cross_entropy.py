# points: 3
# style: the formula of the text
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum((1 - y_train) * np.log(1 - lambda_param) + y_train * np.log(lambda_param))
