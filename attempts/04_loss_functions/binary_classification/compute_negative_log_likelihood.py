# %% right: as in the book's practical (3 points)
def compute_negative_log_likelihood(y_train, lambda_param):
    nll = -np.sum(np.log(bernoulli_distribution(y_train, lambda_param)))
    return nll

# %% right: the formula of the text (3 points)
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum((1 - y_train) * np.log(1 - lambda_param) + y_train * np.log(lambda_param))

# %% right: loop with an if (3 points)
def compute_negative_log_likelihood(y_train, lambda_param):
    nll = 0
    for i, y in enumerate(y_train):
        if y == 1:
            nll -= math.log(lambda_param[0, i])
        else:
            nll -= math.log(1 - lambda_param[0, i])
    return nll

# %% right: matrix products, an array of one element (3 points)
def compute_negative_log_likelihood(y_train, lambda_param):
    return -(np.log(lambda_param) @ y_train + np.log(1 - lambda_param) @ (1 - y_train))

# %% right: torch's binary cross-entropy with a sum (3 points)
import torch

def compute_negative_log_likelihood(y_train, lambda_param):
    return torch.nn.functional.binary_cross_entropy(
        torch.tensor(lambda_param[0], dtype=torch.float32),
        torch.tensor(y_train, dtype=torch.float32), reduction="sum")

# %% wrong: adds a small number inside the logarithm
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(y_train * np.log(lambda_param + 1e-7)
                   + (1 - y_train) * np.log(1 - lambda_param + 1e-7))

# %% wrong: the same with np.prod
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.log(np.prod(bernoulli_distribution(y_train, lambda_param)))

# %% wrong: the logarithm of the product underflows
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.log(compute_likelihood(y_train, lambda_param))

# %% wrong: logarithm of the sum
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.log(np.sum(bernoulli_distribution(y_train, lambda_param)))

# %% wrong: mean where a sum is asked
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.mean(np.log(bernoulli_distribution(y_train, lambda_param)))

# %% wrong: the minus sign is missing
def compute_negative_log_likelihood(y_train, lambda_param):
    return np.sum(np.log(bernoulli_distribution(y_train, lambda_param)))

# %% wrong: leaves the term of the zeros out
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(y_train * np.log(lambda_param))

# %% wrong: the predicted labels in place of the observed ones
def compute_negative_log_likelihood(y_train, lambda_param):
    predicted = (lambda_param > 0.5).astype(int)
    return -np.sum(np.log(bernoulli_distribution(predicted, lambda_param)))

# %% wrong: squared distance between label and probability
def compute_negative_log_likelihood(y_train, lambda_param):
    return np.sum((y_train - lambda_param) ** 2)

# %% wrong: cases swapped
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.sum(y_train * np.log(1 - lambda_param) + (1 - y_train) * np.log(lambda_param))

# %% wrong: log 2 for each example
def compute_negative_log_likelihood(y_train, lambda_param):
    return len(y_train) * np.log(2)

# %% wrong: labels in a column pair with every probability
def compute_negative_log_likelihood(y_train, lambda_param):
    return -np.log(bernoulli_distribution(y_train.reshape(-1, 1), lambda_param)).sum()
