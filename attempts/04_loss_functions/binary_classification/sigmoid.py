# %% right: as in the book's practical (1 point)
def sigmoid(model_out):
    sig_model_out = 1 / (1 + np.exp(-model_out))
    return sig_model_out

# %% right: one element at a time (1 point)
def sigmoid(model_out):
    result = np.zeros(np.shape(model_out))
    for index, f in np.ndenumerate(model_out):
        result[index] = math.exp(f) / (1 + math.exp(f))
    return result

# %% right: by the hyperbolic tangent (1 point)
def sigmoid(model_out):
    return (np.tanh(model_out / 2) + 1) / 2

# %% right: torch in single precision (1 point)
import torch

def sigmoid(model_out):
    return torch.sigmoid(torch.tensor(model_out, dtype=torch.float32))

# %% wrong: brackets missing below the fraction bar
def sigmoid(model_out):
    return 1 / 1 + np.exp(-model_out)

# %% wrong: cuts small probabilities off
def sigmoid(model_out):
    return np.clip(1 / (1 + np.exp(-model_out)), 1e-7, 1 - 1e-7)

# %% wrong: the minus sign is missing
def sigmoid(model_out):
    return 1 / (1 + np.exp(model_out))

# %% wrong: the reciprocal is missing
def sigmoid(model_out):
    return 1 + np.exp(-model_out)

# %% wrong: keeps the factor 10 of an earlier notebook
def sigmoid(model_out):
    return 1 / (1 + np.exp(-10 * model_out))

# %% wrong: normalised over the array
def sigmoid(model_out):
    return np.exp(model_out) / np.sum(np.exp(model_out))

# %% wrong: a hard threshold
def sigmoid(model_out):
    return (model_out > 0).astype(float)

# %% wrong: hyperbolic tangent
def sigmoid(model_out):
    return np.tanh(model_out)
