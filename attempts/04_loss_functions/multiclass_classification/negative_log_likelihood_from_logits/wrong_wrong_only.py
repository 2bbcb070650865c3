# points: 0
# mistake: leaves out the examples that are classified rightly
def negative_log_likelihood_from_logits(y_train, model_out):
    loss = log_sum_exp(model_out) - model_out[y_train, np.arange(len(y_train))]
    return np.sum(loss[np.argmax(model_out, axis=0) != y_train])
