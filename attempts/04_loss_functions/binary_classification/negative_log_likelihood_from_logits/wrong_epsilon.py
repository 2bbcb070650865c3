# points: 0
# mistake: adds a small number inside the logarithm
def negative_log_likelihood_from_logits(y_train, model_out):
    p = 1 / (1 + np.exp(-model_out))
    return -np.sum(y_train * np.log(p + 1e-12) + (1 - y_train) * np.log(1 - p + 1e-12))
