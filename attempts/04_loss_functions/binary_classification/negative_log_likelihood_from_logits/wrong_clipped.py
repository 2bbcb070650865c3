# points: 0
# mistake: cuts the probability off
def negative_log_likelihood_from_logits(y_train, model_out):
    p = np.clip(1 / (1 + np.exp(-model_out)), 1e-15, 1 - 1e-15)
    return -np.sum(y_train * np.log(p) + (1 - y_train) * np.log(1 - p))
