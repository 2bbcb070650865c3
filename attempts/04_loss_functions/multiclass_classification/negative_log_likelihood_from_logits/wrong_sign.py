# points: 0
# mistake: the sign is the wrong way round
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(model_out[y_train, np.arange(len(y_train))] - log_sum_exp(model_out))
