# points: 0
# mistake: the straight line already where the exponential still counts
def negative_log_likelihood_from_logits(y_train, model_out):
    z = np.where(y_train == 1, -model_out, model_out)
    return np.sum(np.where(z > 3, z, np.log(1 + np.exp(np.minimum(z, 3)))))
