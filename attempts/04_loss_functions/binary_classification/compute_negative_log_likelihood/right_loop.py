# points: 3
# style: loop with an if
def compute_negative_log_likelihood(y_train, lambda_param):
    nll = 0
    for i, y in enumerate(y_train):
        if y == 1:
            nll -= math.log(lambda_param[0, i])
        else:
            nll -= math.log(1 - lambda_param[0, i])
    return nll
