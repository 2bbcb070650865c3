# points: 0
# mistake: mean where a sum is asked
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.mean(np.log(bernoulli_distribution(y_train, lambda_param)))
