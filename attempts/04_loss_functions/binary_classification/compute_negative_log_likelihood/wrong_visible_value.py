# points: 0
# mistake: log 2 for each example
def compute_negative_log_likelihood(y_train, lambda_param):
    return len(y_train) * np.log(2)
