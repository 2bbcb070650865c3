# points: 0
# mistake: the predicted labels in place of the observed ones
def compute_negative_log_likelihood(y_train, lambda_param):
    predicted = (lambda_param > 0.5).astype(int)
    return -np.sum(np.log(bernoulli_distribution(predicted, lambda_param)))
