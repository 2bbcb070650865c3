# points: 0
# mistake: by way of the sigmoid
def negative_log_likelihood_from_logits(y_train, model_out):
    return -np.sum(np.log(bernoulli_distribution(y_train, sigmoid(model_out))))
