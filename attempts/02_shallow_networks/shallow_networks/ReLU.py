# %% right: as in the book's practical, a copy with the negative entries set to zero (2 points)
def ReLU(preactivation):
    activation = preactivation.copy()
    activation[activation < 0] = 0
    return activation

# %% right: np.clip (2 points)
def ReLU(preactivation):
    return preactivation.clip(0)

# %% right: one element at a time (2 points)
def ReLU(preactivation):
    activation = np.zeros_like(preactivation)
    for i, z in np.ndenumerate(preactivation):
        if z > 0:
            activation[i] = z
    return activation

# %% right: torch, a tensor in single precision comes back (2 points)
import torch

def ReLU(preactivation):
    return torch.relu(torch.tensor(np.asarray(preactivation), dtype=torch.float32))

# %% wrong: mirrors negative values instead of clipping them
def ReLU(preactivation):
    return np.abs(preactivation)

# %% wrong: changes the caller's array
def ReLU(preactivation):
    preactivation[preactivation < 0] = 0
    return preactivation

# %% wrong: lets a small part of the negative numbers through
def ReLU(preactivation):
    return np.where(preactivation > 0, preactivation, 0.01 * preactivation)

# %% wrong: the built-in max compares the whole array with zero
def ReLU(preactivation):
    return max(preactivation, 0)

# %% wrong: returns the step (the derivative) in place of the unit
def ReLU(preactivation):
    return (preactivation > 0) * 1.0

# %% wrong: np.vectorize takes its type from the first result, here a whole number
def ReLU(preactivation):
    return np.vectorize(lambda z: max(0, z))(preactivation)
