# points: 2
# style: log-sum-exp minus the observed logit
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(log_sum_exp(model_out)) - np.sum(model_out[y_train, np.arange(y_train.size)])
