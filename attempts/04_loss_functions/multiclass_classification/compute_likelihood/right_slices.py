# points: 2
# style: categorical_distribution on one example at a time
def compute_likelihood(y_train, lambda_param):
    result = np.ones(1)
    for i in range(y_train.size):
        result = result * categorical_distribution(y_train[i:i + 1], lambda_param[:, i:i + 1])
    return result
