# points: 0
# mistake: labels the wrong way round
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.logaddexp(0, (2 * y_train - 1) * model_out).sum()
