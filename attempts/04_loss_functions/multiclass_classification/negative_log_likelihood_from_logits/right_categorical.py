# points: 2
# style: picks the observed logits with categorical_distribution
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(log_sum_exp(model_out)) - np.sum(categorical_distribution(y_train, model_out))
