# points: 0
# mistake: a stable softmax, but its logarithm is taken after rounding to zero
def negative_log_likelihood_from_logits(y_train, model_out):
    e = np.exp(model_out - np.max(model_out, axis=0))
    return -np.sum(np.log((e / e.sum(axis=0))[y_train, np.arange(len(y_train))]))
