# %% right: as in the book's practical (3 points)
def compute_negative_log_likelihood(y_train, lambda_param):
    nll = -np.sum(np.log(categorical_distribution(y_train, lambda_param)))
    return nll

# %% right: loop over the examples (3 points)
def compute_negative_log_likelihood(y_train, lambda_param):
    nll = 0
    for i in range(len(y_train)):
        nll += -math.log(lambda_param[y_train[i]][i])
    return nll

# %% right: cross-entropy with one-hot labels (3 points)
def compute_negative_log_likelihood(y_train, lambda_param):
    one_hot = np.eye(lambda_param.shape[0])[:, y_train]
    return -np.sum(one_hot * np.log(lambda_param))

# %% right: torch's nll_loss with a sum (3 points)
import torch

def compute_negative_log_likelihood(y_train, lambda_param):
    logs = torch.log(torch.tensor(lambda_param.T, dtype=torch.float32))
    return torch.nn.functional.nll_loss(logs, torch.tensor(y_train), reduction="sum")

# %% wrong: logarithms of all the lambdas
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(np.log(lambda_param))

# %% wrong: a binary cross-entropy for each class
def compute_negative_log_likelihood(y_train, lambda_param):
    one_hot = np.eye(len(lambda_param))[:, y_train]
    return -np.sum(one_hot * np.log(lambda_param) + (1 - one_hot) * np.log(1 - lambda_param))

# %% wrong: entropy of the predictions
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(lambda_param * np.log(lambda_param))

# %% wrong: adds a small number inside the logarithm
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(np.log(categorical_distribution(y_train, lambda_param) + 1e-7))

# %% wrong: the same with np.prod
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.log(np.prod(categorical_distribution(y_train, lambda_param)))

# %% wrong: the logarithm of the product underflows
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.log(compute_likelihood(y_train, lambda_param))

# %% wrong: logarithm of the sum
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.log(np.sum(categorical_distribution(y_train, lambda_param)))

# %% wrong: mean where a sum is asked
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.mean(np.log(categorical_distribution(y_train, lambda_param)))

# %% wrong: the minus sign is missing
def compute_negative_log_likelihood(y_train, lambda_param):
    return np.sum(np.log(categorical_distribution(y_train, lambda_param)))

# %% wrong: log 2 for each example
def compute_negative_log_likelihood(y_train, lambda_param):
    return len(y_train) * math.log(2)
