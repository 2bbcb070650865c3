# %% right: picks the observed logits with categorical_distribution (2 points)
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(log_sum_exp(model_out)) - np.sum(categorical_distribution(y_train, model_out))

# %% right: log-sum-exp minus the observed logit (2 points)
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(log_sum_exp(model_out)) - np.sum(model_out[y_train, np.arange(y_train.size)])

# %% right: log_sum_exp of one column at a time (2 points)
def negative_log_likelihood_from_logits(y_train, model_out):
    total = 0.0
    for i in range(len(y_train)):
        total = total + log_sum_exp(model_out[:, i:i + 1]) - model_out[y_train[i], i]
    return total

# %% right: shifts the logits itself (2 points)
def negative_log_likelihood_from_logits(y_train, model_out):
    shifted = model_out - np.max(model_out, axis=0)
    log_lambda = shifted - np.log(np.sum(np.exp(shifted), axis=0))
    return -sum(log_lambda[k, i] for i, k in enumerate(y_train))

# %% right: torch's cross-entropy (2 points)
import torch

def negative_log_likelihood_from_logits(y_train, model_out):
    return torch.nn.functional.cross_entropy(torch.from_numpy(model_out.T),
                                             torch.from_numpy(y_train), reduction="sum")

# %% wrong: subtracts all logits
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(log_sum_exp(model_out) - model_out)

# %% wrong: cuts the probabilities off
def negative_log_likelihood_from_logits(y_train, model_out):
    e = np.exp(model_out - np.max(model_out, axis=0))
    chosen = (e / e.sum(axis=0))[y_train, np.arange(len(y_train))]
    return -np.sum(np.log(np.maximum(chosen, 1e-15)))

# %% wrong: distance to the largest logit
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(model_out.max(axis=0) - model_out[y_train, np.arange(len(y_train))])

# %% wrong: mean where a sum is asked
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.mean(log_sum_exp(model_out) - model_out[y_train, np.arange(len(y_train))])

# %% wrong: log-sum-exp alone
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(log_sum_exp(model_out))

# %% wrong: by way of the softmax
def negative_log_likelihood_from_logits(y_train, model_out):
    return -np.sum(np.log(categorical_distribution(y_train, softmax(model_out))))

# %% wrong: the sign is the wrong way round
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(model_out[y_train, np.arange(len(y_train))] - log_sum_exp(model_out))

# %% wrong: a stable softmax, but its logarithm is taken after rounding to zero
def negative_log_likelihood_from_logits(y_train, model_out):
    e = np.exp(model_out - np.max(model_out, axis=0))
    return -np.sum(np.log((e / e.sum(axis=0))[y_train, np.arange(len(y_train))]))

# %% wrong: leaves out the examples that are classified rightly
def negative_log_likelihood_from_logits(y_train, model_out):
    loss = log_sum_exp(model_out) - model_out[y_train, np.arange(len(y_train))]
    return np.sum(loss[np.argmax(model_out, axis=0) != y_train])

# %% wrong: whole rows are subtracted
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(log_sum_exp(model_out) - model_out[y_train])

# %% wrong: the logit of class 0, whatever the label
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(log_sum_exp(model_out) - model_out[0])
