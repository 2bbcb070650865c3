# %% right: np.where (1 point)
def causal_mask(T):
    return np.where(np.arange(T)[:, None] >= np.arange(T), 0.0, -np.inf)

# %% right: lists (1 point)
def causal_mask(T):
    return [[0.0 if s <= t else -math.inf for s in range(T)] for t in range(T)]

# %% right: triu of minus infinity (1 point)
def causal_mask(T):
    return np.triu(np.full((T, T), float('-inf')), k=1)

# %% right: the logarithm of zeros and ones (1 point)
def causal_mask(T):
    with np.errstate(divide="ignore"):
        return np.log(np.tril(np.ones((T, T))))

# %% wrong: the past is hidden
def causal_mask(T):
    return np.where(np.tri(T, k=-1) > 0, -np.inf, 0.0)

# %% wrong: no token sees itself
def causal_mask(T):
    return np.where(np.tri(T, k=-1) > 0, 0.0, -np.inf)

# %% wrong: ones and zeros
def causal_mask(T):
    return np.tri(T)

# %% wrong: nan by a product
def causal_mask(T):
    return (1 - np.tri(T)) * -np.inf

# %% wrong: the next token is seen
def causal_mask(T):
    m = np.zeros((T, T)); m[np.triu_indices(T, 2)] = -np.inf
    return m

# %% wrong: zero times infinity
def causal_mask(T):
    return -np.inf * np.triu(np.ones((T, T)), 1)
