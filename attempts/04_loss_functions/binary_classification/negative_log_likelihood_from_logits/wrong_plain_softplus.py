# points: 0
# mistake: exponentials of large numbers
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(np.where(y_train == 1, np.log(1 + np.exp(-model_out)), np.log(1 + np.exp(model_out))))
