# points: 0
# mistake: log-sum-exp alone
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(log_sum_exp(model_out))
