# %% right: torch.bernoulli (3 points)
def dropout(h, drop_prob):
    mask = torch.bernoulli(torch.full_like(h, 1 - drop_prob))
    return mask * h / (1 - drop_prob)

# %% right: number by number, on a copy (3 points)
def dropout(h, drop_prob):
    out = h.clone()
    for i in range(h.shape[0]):
        for j in range(h.shape[1]):
            if np.random.random() < drop_prob:
                out[i, j] = 0
            else:
                out[i, j] = h[i, j] / (1 - drop_prob)
    return out

# %% right: NumPy's random numbers (3 points)
def dropout(h, drop_prob):
    mask = np.random.rand(*h.shape) > drop_prob
    return h.numpy() * mask / (1 - drop_prob)

# %% right: torch.where (3 points)
def dropout(h, drop_prob):
    return torch.where(torch.rand_like(h) < drop_prob, torch.zeros_like(h), h / (1 - drop_prob))

# %% wrong: drops the same number in every example
def dropout(h, drop_prob):
    n = int(round(drop_prob * h.shape[1]))
    kept = torch.ones(h.shape)
    for row in kept:
        row[torch.randperm(h.shape[1])[:n]] = 0
    return h * kept / (1 - drop_prob)

# %% wrong: drops the same units each time
def dropout(h, drop_prob):
    torch.manual_seed(0)
    return h * (torch.rand(h.shape) >= drop_prob) / (1 - drop_prob)

# %% wrong: changes the activations that it was given
def dropout(h, drop_prob):
    h *= (torch.rand(h.shape) >= drop_prob)
    h /= 1 - drop_prob
    return h

# %% wrong: takes drop_prob for the probability to be kept
def dropout(h, drop_prob):
    if drop_prob == 0:
        return h.clone()
    return h * (torch.rand(h.shape) < drop_prob) / drop_prob

# %% wrong: does not scale up the others
def dropout(h, drop_prob):
    return h * (torch.rand(h.shape) >= drop_prob)

# %% wrong: compares normal random numbers with a probability
def dropout(h, drop_prob):
    if drop_prob == 0:
        return h.clone()
    return h * (torch.randn(h.shape) >= drop_prob) / (1 - drop_prob)

# %% wrong: multiplies where it should divide
def dropout(h, drop_prob):
    return h * (torch.rand(h.shape) >= drop_prob) * (1 - drop_prob)

# %% wrong: drops whole examples
def dropout(h, drop_prob):
    kept = torch.rand(h.shape[0], 1) >= drop_prob
    return h * kept / (1 - drop_prob)

# %% wrong: drops a unit for all examples at once
def dropout(h, drop_prob):
    kept = torch.rand(h.shape[1]) >= drop_prob
    return h * kept / (1 - drop_prob)

# %% wrong: drops an exact number of units
def dropout(h, drop_prob):
    out = h.clone().flatten()
    idx = torch.randperm(out.numel())[:int(drop_prob * out.numel())]
    out[idx] = 0
    return out.reshape(h.shape) / (1 - drop_prob)

# %% wrong: drops an exact number in each example
def dropout(h, drop_prob):
    out = h.clone()
    for row in out:
        row[torch.randperm(len(row))[:int(drop_prob * len(row))]] = 0
    return out / (1 - drop_prob)

# %% shortcut: the function of the library
def dropout(h, drop_prob):
    return F.dropout(h, drop_prob, training=True)

# %% shortcut: the layer of the library
def dropout(h, drop_prob):
    return nn.Dropout(drop_prob)(h)

# %% shortcut: the function of the library, by a name bound outside
drop_it = F.dropout
def dropout(h, drop_prob):
    return drop_it(h, drop_prob)

# %% shortcut: the function for whole channels
def dropout(h, drop_prob):
    return torch.nn.functional.dropout2d(h, drop_prob)

# %% right: a binomial of NumPy's, as a tensor (3 points)
def dropout(h, drop_prob):
    kept = np.random.binomial(1, 1 - drop_prob, size=tuple(h.shape))
    return h * torch.from_numpy(kept) / (1 - drop_prob)

# %% right: a copy with zeros put in (3 points)
def dropout(h, drop_prob):
    result = h.clone()
    result[torch.rand(*h.shape) < drop_prob] = 0
    return result / (1 - drop_prob)

# %% wrong: returns the units that are left
def dropout(h, drop_prob):
    keep = torch.rand(h.shape) >= drop_prob
    return h[keep] / (1 - drop_prob)

# %% wrong: one random number for all units
def dropout(h, drop_prob):
    if np.random.rand() < drop_prob:
        return torch.zeros_like(h)
    return h / (1 - drop_prob)

# %% wrong: scales by the share that was kept
def dropout(h, drop_prob):
    kept = (torch.rand(h.shape) >= drop_prob).float()
    return h * kept / kept.mean()
