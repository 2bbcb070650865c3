# %% right: np.logaddexp (3 points)
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.logaddexp(0, (1 - 2 * y_train) * model_out).sum()

# %% right: loop with cases (3 points)
def negative_log_likelihood_from_logits(y_train, model_out):
    total = 0.0
    for y, f in zip(y_train, model_out[0]):
        z = -f if y == 1 else f
        if z > 0:
            total += z + math.log(1 + math.exp(-z))
        else:
            total += math.log(1 + math.exp(z))
    return total

# %% right: larger term taken out, log1p (3 points)
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(np.maximum(model_out, 0) - model_out * y_train
                  + np.log1p(np.exp(-np.abs(model_out))))

# %% right: torch's loss from logits (3 points)
import torch

def negative_log_likelihood_from_logits(y_train, model_out):
    return torch.nn.functional.binary_cross_entropy_with_logits(
        torch.from_numpy(model_out[0]), torch.from_numpy(y_train).double(), reduction="sum")

# %% wrong: cuts the probability off
def negative_log_likelihood_from_logits(y_train, model_out):
    p = np.clip(1 / (1 + np.exp(-model_out)), 1e-15, 1 - 1e-15)
    return -np.sum(y_train * np.log(p) + (1 - y_train) * np.log(1 - p))

# %% wrong: the straight line already where the exponential still counts
def negative_log_likelihood_from_logits(y_train, model_out):
    z = np.where(y_train == 1, -model_out, model_out)
    return np.sum(np.where(z > 3, z, np.log(1 + np.exp(np.minimum(z, 3)))))

# %% wrong: adds a small number inside the logarithm
def negative_log_likelihood_from_logits(y_train, model_out):
    p = 1 / (1 + np.exp(-model_out))
    return -np.sum(y_train * np.log(p + 1e-12) + (1 - y_train) * np.log(1 - p + 1e-12))

# %% wrong: keeps the larger term only
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(np.maximum(np.where(y_train == 1, -model_out, model_out), 0))

# %% wrong: labels the wrong way round
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.logaddexp(0, (2 * y_train - 1) * model_out).sum()

# %% wrong: mean where a sum is asked
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.logaddexp(0, (1 - 2 * y_train) * model_out).mean()

# %% wrong: by way of the sigmoid
def negative_log_likelihood_from_logits(y_train, model_out):
    return -np.sum(np.log(bernoulli_distribution(y_train, sigmoid(model_out))))

# %% wrong: exponentials of large numbers
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(np.where(y_train == 1, np.log(1 + np.exp(-model_out)), np.log(1 + np.exp(model_out))))

# %% wrong: plain formula in the middle, the line outside one side only
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(np.log(1 + np.exp(-model_out)) + (1 - y_train) * model_out)

# %% wrong: the formula of label 1 for both labels
def negative_log_likelihood_from_logits(y_train, model_out):
    return np.sum(np.logaddexp(0, -model_out))
