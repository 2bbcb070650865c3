# points: 0
# mistake: a binary cross-entropy for each class
def compute_negative_log_likelihood(y_train, lambda_param):
    one_hot = np.eye(len(lambda_param))[:, y_train]
    return -np.sum(one_hot * np.log(lambda_param) + (1 - one_hot) * np.log(1 - lambda_param))
