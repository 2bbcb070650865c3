# points: 0
# mistake: plain formula in the middle, the line outside one side only
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(np.log(1 + np.exp(-model_out)) + (1 - y_train) * model_out)
