# points: 0
# mistake: cuts the probabilities off
def negative_log_likelihood_from_logits(y_train, model_out):
    e = np.exp(model_out - np.max(model_out, axis=0))
    chosen = (e / e.sum(axis=0))[y_train, np.arange(len(y_train))]
    return -np.sum(np.log(np.maximum(chosen, 1e-15)))
