# points: 3
# style: loop over the examples
def compute_negative_log_likelihood(y_train, lambda_param):
    nll = 0
    for i in range(len(y_train)):
        nll += -math.log(lambda_param[y_train[i]][i])
    return nll
