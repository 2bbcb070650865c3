# points: 3
# style: matrix products, an array of one element
def compute_negative_log_likelihood(y_train, lambda_param):
    return -(np.log(lambda_param) @ y_train + np.log(1 - lambda_param) @ (1 - y_train))
