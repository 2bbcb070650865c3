# points: 0
# mistake: squared distance between label and probability
def compute_negative_log_likelihood(y_train, lambda_param):
    return np.sum((y_train - lambda_param) ** 2)
