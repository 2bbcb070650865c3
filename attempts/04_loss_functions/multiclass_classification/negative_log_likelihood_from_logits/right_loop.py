# points: 2
# style: log_sum_exp of one column at a time
def negative_log_likelihood_from_logits(y_train, model_out):
    total = 0.0
    for i in range(len(y_train)):
        total = total + log_sum_exp(model_out[:, i:i + 1]) - model_out[y_train[i], i]
    return total
