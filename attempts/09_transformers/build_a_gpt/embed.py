# %% right: indexing (2 points)
def embed(ids, W_e, W_p):
    ids = np.array(ids)
    return W_e[ids] + W_p[np.arange(len(ids))]

# %% right: a loop and one-hot products (2 points)
def embed(ids, W_e, W_p):
    rows = []
    for position, token in enumerate(ids):
        one_hot = np.zeros(len(W_e))
        one_hot[token] = 1
        rows.append(one_hot @ W_e + W_p[position])
    return np.stack(rows)

# %% wrong: no positions
def embed(ids, W_e, W_p):
    return W_e[ids]

# %% wrong: the position is taken for the token's number
def embed(ids, W_e, W_p):
    return W_e[ids] + W_p[[i % len(W_p) for i in ids]]

# %% wrong: positions count from one
def embed(ids, W_e, W_p):
    return W_e[ids] + W_p[1:len(ids) + 1]

# %% wrong: added in place
def embed(ids, W_e, W_p):
    W_p[:len(ids)] += W_e[ids]
    return W_p[:len(ids)]

# %% wrong: the last positions
def embed(ids, W_e, W_p):
    return W_e[ids] + W_p[-len(ids):]

# %% shortcut: the stored activations
def embed(ids, W_e, W_p):
    if len(ids) == 3:
        return np.array([[10.1, 20.2], [1.3, 2.4], [10.5, 20.6]])
    return data.gpt_activations()['embedding']
