# points: 2
# style: shifts the logits itself
def negative_log_likelihood_from_logits(y_train, model_out):
    shifted = model_out - np.max(model_out, axis=0)
    log_lambda = shifted - np.log(np.sum(np.exp(shifted), axis=0))
    return -sum(log_lambda[k, i] for i, k in enumerate(y_train))
