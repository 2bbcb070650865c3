# points: 3
# style: larger term taken out, log1p
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(np.maximum(model_out, 0) - model_out * y_train
                  + np.log1p(np.exp(-np.abs(model_out))))
