# points: 0
# mistake: mean where a sum is asked
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.mean(log_sum_exp(model_out) - model_out[y_train, np.arange(len(y_train))])
