# %% right: as in the book, with its seed (4 points)
def init_params(K, D, sigma_sq_omega):
    np.random.seed(0)
    D_i = 1
    D_o = 1
    all_weights = [None] * (K + 1)
    all_biases = [None] * (K + 1)
    all_weights[0] = np.random.normal(size=(D, D_i)) * np.sqrt(sigma_sq_omega)
    all_weights[-1] = np.random.normal(size=(D_o, D)) * np.sqrt(sigma_sq_omega)
    all_biases[0] = np.zeros((D, 1))
    all_biases[-1] = np.zeros((D_o, 1))
    for layer in range(1, K):
        all_weights[layer] = np.random.normal(size=(D, D)) * np.sqrt(sigma_sq_omega)
        all_biases[layer] = np.zeros((D, 1))
    return all_weights, all_biases

# %% right: a generator with its scale (4 points)
def init_params(K, D, sigma_sq_omega):
    rng = np.random.default_rng()
    std = math.sqrt(sigma_sq_omega)
    w = [rng.normal(0, std, (D, 1))]
    for _ in range(K - 1):
        w.append(rng.normal(0, std, (D, D)))
    w.append(rng.normal(0, std, (1, D)))
    return w, [np.zeros((D, 1)) for _ in range(K)] + [np.zeros((1, 1))]

# %% right: standard normal numbers stretched, nested lists (4 points)
def init_params(K, D, sigma_sq_omega):
    rng = np.random.default_rng(3)
    shapes = [(D, 1)] + [(D, D)] * (K - 1) + [(1, D)]
    weights = [(sigma_sq_omega ** 0.5 * rng.standard_normal(s)).astype(np.float32) for s in shapes]
    return [w.tolist() for w in weights], [[[0.0]] * s[0] for s in shapes]

# %% right: torch (4 points)
import torch


def init_params(K, D, sigma_sq_omega):
    sizes = [1, *[D] * K, 1]
    weights = [torch.empty(b, a).normal_(0, sigma_sq_omega ** 0.5) for a, b in zip(sizes, sizes[1:])]
    return weights, [torch.zeros(b, 1) for b in sizes[1:]]

# %% wrong: hidden layers scaled only
def init_params(K, D, sigma_sq_omega):
    np.random.seed(0)
    D_i = 1
    D_o = 1
    all_weights = [None] * (K + 1)
    all_biases = [None] * (K + 1)
    all_weights[0] = np.random.normal(size=(D, D_i))
    all_weights[-1] = np.random.normal(size=(D_o, D)) * np.sqrt(sigma_sq_omega)
    all_biases[0] = np.zeros((D, 1))
    all_biases[-1] = np.zeros((D_o, 1))
    for layer in range(1, K):
        all_weights[layer] = np.random.normal(size=(D, D)) * np.sqrt(sigma_sq_omega)
        all_biases[layer] = np.zeros((D, 1))
    return all_weights, all_biases

# %% wrong: divides by the width of its own accord
def init_params(K, D, sigma_sq_omega):
    sizes = [1] + [D] * K + [1]
    weights = [np.random.normal(0, np.sqrt(sigma_sq_omega / columns), (rows, columns))
               for columns, rows in zip(sizes[:-1], sizes[1:])]
    return weights, [np.zeros((rows, 1)) for rows in sizes[1:]]

# %% wrong: ignores the variance
def init_params(K, D, sigma_sq_omega):
    np.random.seed(0)
    D_i = 1
    D_o = 1
    all_weights = [None] * (K + 1)
    all_biases = [None] * (K + 1)
    all_weights[0] = np.random.normal(size=(D, D_i))
    all_weights[-1] = np.random.normal(size=(D_o, D))
    all_biases[0] = np.zeros((D, 1))
    all_biases[-1] = np.zeros((D_o, 1))
    for layer in range(1, K):
        all_weights[layer] = np.random.normal(size=(D, D))
        all_biases[layer] = np.zeros((D, 1))
    return all_weights, all_biases

# %% wrong: a matrix too many
def init_params(K, D, sigma_sq_omega):
    np.random.seed(0)
    D_i = 1
    D_o = 1
    all_weights = [None] * (K + 2)
    all_biases = [None] * (K + 2)
    all_weights[0] = np.random.normal(size=(D, D_i)) * np.sqrt(sigma_sq_omega)
    all_weights[-1] = np.random.normal(size=(D_o, D)) * np.sqrt(sigma_sq_omega)
    all_biases[0] = np.zeros((D, 1))
    all_biases[-1] = np.zeros((D_o, 1))
    for layer in range(1, K + 1):
        all_weights[layer] = np.random.normal(size=(D, D)) * np.sqrt(sigma_sq_omega)
        all_biases[layer] = np.zeros((D, 1))
    return all_weights, all_biases

# %% wrong: one row of numbers for all units of a layer
def init_params(K, D, sigma_sq_omega):
    sizes = [1] + [D] * K + [1]
    weights = [np.tile(np.random.normal(0, np.sqrt(sigma_sq_omega), (1, columns)), (rows, 1))
               for columns, rows in zip(sizes[:-1], sizes[1:])]
    return weights, [np.zeros((rows, 1)) for rows in sizes[1:]]

# %% wrong: random biases
def init_params(K, D, sigma_sq_omega):
    np.random.seed(0)
    D_i = 1
    D_o = 1
    all_weights = [None] * (K + 1)
    all_biases = [None] * (K + 1)
    all_weights[0] = np.random.normal(size=(D, D_i)) * np.sqrt(sigma_sq_omega)
    all_weights[-1] = np.random.normal(size=(D_o, D)) * np.sqrt(sigma_sq_omega)
    all_biases[0] = np.random.normal(size=(D, 1))
    all_biases[-1] = np.random.normal(size=(D_o, 1))
    for layer in range(1, K):
        all_weights[layer] = np.random.normal(size=(D, D)) * np.sqrt(sigma_sq_omega)
        all_biases[layer] = np.random.normal(size=(D, 1))
    return all_weights, all_biases

# %% wrong: one matrix for all layers
def init_params(K, D, sigma_sq_omega):
    np.random.seed(0)
    D_i = 1
    D_o = 1
    all_weights = [None] * (K + 1)
    all_biases = [None] * (K + 1)
    all_weights[0] = np.random.normal(size=(D, D_i)) * np.sqrt(sigma_sq_omega)
    all_weights[-1] = np.random.normal(size=(D_o, D)) * np.sqrt(sigma_sq_omega)
    all_biases[0] = np.zeros((D, 1))
    all_biases[-1] = np.zeros((D_o, 1))
    square = np.random.normal(size=(D, D)) * np.sqrt(sigma_sq_omega)
    for layer in range(1, K):
        all_weights[layer] = square
        all_biases[layer] = np.zeros((D, 1))
    return all_weights, all_biases

# %% wrong: sets the seed in every layer
def init_params(K, D, sigma_sq_omega):
    sizes = [1] + [D] * K + [1]
    weights, biases = [], []
    for columns, rows in zip(sizes[:-1], sizes[1:]):
        np.random.seed(0)
        weights.append(np.random.normal(size=(rows, columns)) * np.sqrt(sigma_sq_omega))
        biases.append(np.zeros((rows, 1)))
    return weights, biases

# %% wrong: first and last matrix transposed
def init_params(K, D, sigma_sq_omega):
    np.random.seed(0)
    D_i = 1
    D_o = 1
    all_weights = [None] * (K + 1)
    all_biases = [None] * (K + 1)
    all_weights[0] = np.random.normal(size=(D_i, D)) * np.sqrt(sigma_sq_omega)
    all_weights[-1] = np.random.normal(size=(D, D_o)) * np.sqrt(sigma_sq_omega)
    all_biases[0] = np.zeros((D, 1))
    all_biases[-1] = np.zeros((D_o, 1))
    for layer in range(1, K):
        all_weights[layer] = np.random.normal(size=(D, D)) * np.sqrt(sigma_sq_omega)
        all_biases[layer] = np.zeros((D, 1))
    return all_weights, all_biases

# %% wrong: uniform weights of the right variance
def init_params(K, D, sigma_sq_omega):
    np.random.seed(0)
    D_i = 1
    D_o = 1
    all_weights = [None] * (K + 1)
    all_biases = [None] * (K + 1)
    all_weights[0] = np.sqrt(12) * np.random.uniform(-0.5, 0.5, size=(D, D_i)) * np.sqrt(sigma_sq_omega)
    all_weights[-1] = np.sqrt(12) * np.random.uniform(-0.5, 0.5, size=(D_o, D)) * np.sqrt(sigma_sq_omega)
    all_biases[0] = np.zeros((D, 1))
    all_biases[-1] = np.zeros((D_o, 1))
    for layer in range(1, K):
        all_weights[layer] = np.sqrt(12) * np.random.uniform(-0.5, 0.5, size=(D, D)) * np.sqrt(sigma_sq_omega)
        all_biases[layer] = np.zeros((D, 1))
    return all_weights, all_biases

# %% wrong: uniform weights in the first and the last layer
def init_params(K, D, sigma_sq_omega):
    sizes = [1] + [D] * K + [1]
    std = np.sqrt(sigma_sq_omega)
    weights = [std * np.random.normal(size=(rows, columns)) if rows == columns
               else np.random.uniform(-np.sqrt(3) * std, np.sqrt(3) * std, (rows, columns))
               for columns, rows in zip(sizes[:-1], sizes[1:])]
    return weights, [np.zeros((rows, 1)) for rows in sizes[1:]]

# %% wrong: variance taken for the standard deviation
def init_params(K, D, sigma_sq_omega):
    np.random.seed(0)
    D_i = 1
    D_o = 1
    all_weights = [None] * (K + 1)
    all_biases = [None] * (K + 1)
    all_weights[0] = np.random.normal(size=(D, D_i)) * sigma_sq_omega
    all_weights[-1] = np.random.normal(size=(D_o, D)) * sigma_sq_omega
    all_biases[0] = np.zeros((D, 1))
    all_biases[-1] = np.zeros((D_o, 1))
    for layer in range(1, K):
        all_weights[layer] = np.random.normal(size=(D, D)) * sigma_sq_omega
        all_biases[layer] = np.zeros((D, 1))
    return all_weights, all_biases

# %% wrong: biases without the second axis
def init_params(K, D, sigma_sq_omega):
    sizes = [1] + [D] * K + [1]
    all_weights = [np.sqrt(sigma_sq_omega) * np.random.randn(sizes[k + 1], sizes[k]) for k in range(K + 1)]
    return all_weights, [np.zeros(sizes[k + 1]) for k in range(K + 1)]
