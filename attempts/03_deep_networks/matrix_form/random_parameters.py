# %% right: a loop (3 points)
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        betas.append(np.random.normal(size=(sizes[k + 1], 1)))
        Omegas.append(np.random.normal(size=(sizes[k + 1], sizes[k])))
    return betas, Omegas

# %% right: torch, tuples (3 points)
import torch


def random_parameters(sizes):
    pairs = list(zip(sizes[1:], sizes[:-1]))
    return tuple(torch.randn(a, 1) for a, _ in pairs), tuple(torch.randn(a, b) for a, b in pairs)

# %% wrong: offsets of the layer before
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        betas.append(np.random.normal(size=(sizes[k], 1)))
        Omegas.append(np.random.normal(size=(sizes[k + 1], sizes[k])))
    return betas, Omegas

# %% wrong: forgets the output layer
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 2):
        betas.append(np.random.normal(size=(sizes[k + 1], 1)))
        Omegas.append(np.random.normal(size=(sizes[k + 1], sizes[k])))
    return betas, Omegas

# %% wrong: the same numbers in every layer
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        np.random.seed(0)
        betas.append(np.random.normal(size=(sizes[k + 1], 1)))
        Omegas.append(np.random.normal(size=(sizes[k + 1], sizes[k])))
    return betas, Omegas

# %% wrong: matrices first
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        betas.append(np.random.normal(size=(sizes[k + 1], 1)))
        Omegas.append(np.random.normal(size=(sizes[k + 1], sizes[k])))
    return Omegas, betas

# %% wrong: matrices transposed
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        betas.append(np.random.normal(size=(sizes[k + 1], 1)))
        Omegas.append(np.random.normal(size=(sizes[k], sizes[k + 1])))
    return betas, Omegas

# %% wrong: uniform numbers
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        betas.append(np.random.uniform(size=(sizes[k + 1], 1)))
        Omegas.append(np.random.uniform(size=(sizes[k + 1], sizes[k])))
    return betas, Omegas

# %% wrong: offsets zero
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        betas.append(np.zeros((sizes[k + 1], 1)))
        Omegas.append(np.random.normal(size=(sizes[k + 1], sizes[k])))
    return betas, Omegas
