# points: 0
# mistake: mean where a sum is asked
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.logaddexp(0, (1 - 2 * y_train) * model_out).mean()
