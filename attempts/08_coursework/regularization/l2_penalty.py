# %% right: all weights in one vector (2 points)
def l2_penalty(weights, strength):
    flat = torch.cat([w.flatten() for w in weights])
    return strength * flat @ flat

# %% right: a loop with a running sum (2 points)
def l2_penalty(weights, strength):
    total = 0.0
    for weight in weights:
        total = total + torch.sum(weight * weight)
    return strength * total

# %% right: the squares of the norms, as a float (2 points)
def l2_penalty(weights, strength):
    return float(strength * sum(torch.linalg.norm(w) ** 2 for w in weights))

# %% right: einsum, matrix by matrix (2 points)
def l2_penalty(weights, strength):
    return strength * sum(torch.einsum("ij,ij->", w, w) for w in weights)

# %% wrong: penalises the first matrix only
def l2_penalty(weights, strength):
    return strength * (weights[0] ** 2).sum()

# %% wrong: puts in a factor one half
def l2_penalty(weights, strength):
    return strength / 2 * sum((w ** 2).sum() for w in weights)

# %% wrong: adds absolute values
def l2_penalty(weights, strength):
    return strength * sum(w.abs().sum() for w in weights)

# %% wrong: takes means
def l2_penalty(weights, strength):
    return strength * sum((w ** 2).mean() for w in weights)

# %% wrong: forgets the factor
def l2_penalty(weights, strength):
    return sum((w ** 2).sum() for w in weights)

# %% wrong: forgets to square the norm
def l2_penalty(weights, strength):
    return strength * sum(w.norm() for w in weights)

# %% wrong: squares in place
def l2_penalty(weights, strength):
    return strength * sum(w.pow_(2).sum() for w in weights)

# %% wrong: the square of the sum of a matrix
def l2_penalty(weights, strength):
    return strength * sum(w.sum() ** 2 for w in weights)

# %% wrong: a product of matrices
def l2_penalty(weights, strength):
    return strength * sum((w @ w.T).sum() for w in weights)

# %% right: a sum over rows of sums over columns, in NumPy (2 points)
def l2_penalty(weights, strength):
    total = 0
    for weight in weights:
        total += np.sum(np.square(weight.numpy()))
    return strength * total

# %% right: stacked sums (2 points)
def l2_penalty(weights, strength):
    return strength * torch.stack([w.square().sum() for w in weights]).sum()

# %% wrong: the norm of all weights
def l2_penalty(weights, strength):
    return strength * torch.norm(torch.cat([w.flatten() for w in weights]))

# %% wrong: sums over one axis only
def l2_penalty(weights, strength):
    return strength * sum(sum(w ** 2) for w in weights)
