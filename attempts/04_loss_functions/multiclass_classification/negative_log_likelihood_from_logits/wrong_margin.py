# points: 0
# mistake: distance to the largest logit
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(model_out.max(axis=0) - model_out[y_train, np.arange(len(y_train))])
