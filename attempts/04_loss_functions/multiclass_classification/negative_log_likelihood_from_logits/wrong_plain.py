# points: 0
# mistake: by way of the softmax
def negative_log_likelihood_from_logits(y_train, model_out):
    return -np.sum(np.log(categorical_distribution(y_train, softmax(model_out))))
