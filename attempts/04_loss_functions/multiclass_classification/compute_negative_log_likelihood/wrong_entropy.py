# points: 0
# mistake: entropy of the predictions
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(lambda_param * np.log(lambda_param))
