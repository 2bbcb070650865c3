# points: 0
# mistake: keeps the larger term only
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(np.maximum(np.where(y_train == 1, -model_out, model_out), 0))
