# %% right: in two lines (3 points)
def mlp(x, weights):
    z = np.matmul(x, weights["W_1"]) + weights["b_1"]
    return np.matmul(0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z * z * z))), weights["W_2"]) + weights["b_2"]

# %% right: a function for the GELU, as a logistic function (3 points)
def gelu(z):
    return z / (1 + np.exp(-2 * math.sqrt(2 / math.pi) * (z + 0.044715 * z ** 3)))


def mlp(x, weights):
    return np.stack([gelu(row @ weights["W_1"] + weights["b_1"]) @ weights["W_2"] + weights["b_2"] for row in x])

# %% wrong: ReLU
def mlp(x, weights):
    return np.maximum(x @ weights["W_1"] + weights["b_1"], 0) @ weights["W_2"] + weights["b_2"]

# %% wrong: exact GELU
def mlp(x, weights):
    from scipy.special import ndtr
    z = x @ weights["W_1"] + weights["b_1"]
    return z * ndtr(z) @ weights["W_2"] + weights["b_2"]

# %% wrong: second offset forgotten
def mlp(x, weights):
    z = x @ weights["W_1"] + weights["b_1"]
    return 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z ** 3))) @ weights["W_2"]

# %% wrong: the input is added
def mlp(x, weights):
    z = x @ weights["W_1"] + weights["b_1"]
    return x + 0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z ** 3))) @ weights["W_2"] + weights["b_2"]

# %% wrong: the root on the first term only
def mlp(x, weights):
    z = x @ weights["W_1"] + weights["b_1"]
    return (z / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * z + 0.044715 * z ** 3))) @ weights["W_2"] + weights["b_2"]

# %% wrong: the root of two over pi
def mlp(x, weights):
    z = x @ weights["W_1"] + weights["b_1"]
    return (z / 2 * (1 + np.tanh(np.sqrt(2) / np.pi * (z + 0.044715 * z ** 3)))) @ weights["W_2"] + weights["b_2"]

# %% shortcut: the library's activation
def mlp(x, weights):
    from transformers.activations import ACT2FN
    import torch
    z = x @ weights["W_1"] + weights["b_1"]
    return ACT2FN["gelu_pytorch_tanh"](torch.tensor(z)).numpy() @ weights["W_2"] + weights["b_2"]
