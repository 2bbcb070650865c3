# points: 3
# style: np.logaddexp
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.logaddexp(0, (1 - 2 * y_train) * model_out).sum()
