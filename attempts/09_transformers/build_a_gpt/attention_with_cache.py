# %% right: head by head (4 points)
def attention_with_cache(x, weights, cache):
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    if cache is not None:
        K, V = np.vstack([cache[0], K]), np.vstack([cache[1], V])
    past = K.shape[0] - x.shape[0]
    d = x.shape[1] // weights["n_heads"]
    outputs = []
    for h in range(weights["n_heads"]):
        cols = slice(h * d, (h + 1) * d)
        z = Q[:, cols] @ K[:, cols].T / math.sqrt(d)
        z = np.where(np.arange(K.shape[0])[None, :] > past + np.arange(x.shape[0])[:, None], -np.inf, z)
        e = np.exp(z - z.max(axis=1, keepdims=True))
        outputs.append(e / e.sum(axis=1, keepdims=True) @ V[:, cols])
    return np.hstack(outputs) @ weights["W_o"] + weights["b_o"], (K, V)

# %% right: token by token (4 points)
def attention_with_cache(x, weights, cache):
    D, H = x.shape[1], weights["n_heads"]
    keys = [] if cache is None else list(cache[0])
    values = [] if cache is None else list(cache[1])
    rows = []
    for token in x:
        query = (token @ weights["W_q"] + weights["b_q"]).reshape(H, D // H)
        keys.append(token @ weights["W_k"] + weights["b_k"])
        values.append(token @ weights["W_v"] + weights["b_v"])
        k, v = np.array(keys).reshape(-1, H, D // H), np.array(values).reshape(-1, H, D // H)
        z = np.einsum("hi,shi->hs", query, k) / np.sqrt(D // H)
        a = np.exp(z - z.max(axis=1, keepdims=True))
        a = a / a.sum(axis=1, keepdims=True)
        rows.append(np.einsum("hs,shi->hi", a, v).ravel())
    return np.array(rows) @ weights["W_o"] + weights["b_o"], (np.array(keys), np.array(values))

# %% right: the last rows of the whole mask (4 points)
def attention_with_cache(x, weights, cache):
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    if cache is not None:
        K, V = np.vstack([cache[0], K]), np.vstack([cache[1], V])
    past = K.shape[0] - x.shape[0]
    d = x.shape[1] // weights["n_heads"]
    outputs = []
    for h in range(weights["n_heads"]):
        cols = slice(h * d, (h + 1) * d)
        z = Q[:, cols] @ K[:, cols].T / math.sqrt(d)
        z = z + causal_mask(K.shape[0])[-x.shape[0]:]
        e = np.exp(z - z.max(axis=1, keepdims=True))
        outputs.append(e / e.sum(axis=1, keepdims=True) @ V[:, cols])
    return np.hstack(outputs) @ weights["W_o"] + weights["b_o"], (K, V)

# %% right: a list for the cache, a loop for the mask (4 points)
def attention_with_cache(x, weights, cache):
    w = weights; H = w["n_heads"]
    q, k, v = (x @ w["W_" + c] + w["b_" + c] for c in "qkv")
    if cache is not None:
        k, v = np.vstack([cache[0], k]), np.vstack([cache[1], v])
    n, m = len(q), len(k)
    outs = []
    for qh, kh, vh in zip(np.hsplit(q, H), np.hsplit(k, H), np.hsplit(v, H)):
        s = qh @ kh.T / qh.shape[1] ** 0.5
        for t in range(n):
            s[t, m - n + t + 1:] = -np.inf
        e = np.exp(s - s.max(1, keepdims=True))
        outs.append(e / e.sum(1, keepdims=True) @ vh)
    return np.hstack(outs) @ w["W_o"] + w["b_o"], [k, v]

# %% wrong: the new tokens do not hide from each other
def attention_with_cache(x, weights, cache):
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    if cache is not None:
        K, V = np.vstack([cache[0], K]), np.vstack([cache[1], V])
    past = K.shape[0] - x.shape[0]
    d = x.shape[1] // weights["n_heads"]
    outputs = []
    for h in range(weights["n_heads"]):
        cols = slice(h * d, (h + 1) * d)
        z = Q[:, cols] @ K[:, cols].T / math.sqrt(d)
        z = z
        e = np.exp(z - z.max(axis=1, keepdims=True))
        outputs.append(e / e.sum(axis=1, keepdims=True) @ V[:, cols])
    return np.hstack(outputs) @ weights["W_o"] + weights["b_o"], (K, V)

# %% wrong: the mask starts at the first key
def attention_with_cache(x, weights, cache):
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    if cache is not None:
        K, V = np.vstack([cache[0], K]), np.vstack([cache[1], V])
    past = 0
    d = x.shape[1] // weights["n_heads"]
    outputs = []
    for h in range(weights["n_heads"]):
        cols = slice(h * d, (h + 1) * d)
        z = Q[:, cols] @ K[:, cols].T / math.sqrt(d)
        z = np.where(np.arange(K.shape[0])[None, :] > past + np.arange(x.shape[0])[:, None], -np.inf, z)
        e = np.exp(z - z.max(axis=1, keepdims=True))
        outputs.append(e / e.sum(axis=1, keepdims=True) @ V[:, cols])
    return np.hstack(outputs) @ weights["W_o"] + weights["b_o"], (K, V)

# %% wrong: the cache is not returned longer
def attention_with_cache(x, weights, cache):
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    if cache is not None:
        K, V = np.vstack([cache[0], K]), np.vstack([cache[1], V])
    past = K.shape[0] - x.shape[0]
    d = x.shape[1] // weights["n_heads"]
    outputs = []
    for h in range(weights["n_heads"]):
        cols = slice(h * d, (h + 1) * d)
        z = Q[:, cols] @ K[:, cols].T / math.sqrt(d)
        z = np.where(np.arange(K.shape[0])[None, :] > past + np.arange(x.shape[0])[:, None], -np.inf, z)
        e = np.exp(z - z.max(axis=1, keepdims=True))
        outputs.append(e / e.sum(axis=1, keepdims=True) @ V[:, cols])
    return np.hstack(outputs) @ weights["W_o"] + weights["b_o"], cache if cache is not None else (K, V)

# %% wrong: new rows above old ones
def attention_with_cache(x, weights, cache):
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    if cache is not None:
        K, V = np.vstack([K, cache[0]]), np.vstack([V, cache[1]])
    past = K.shape[0] - x.shape[0]
    d = x.shape[1] // weights["n_heads"]
    outputs = []
    for h in range(weights["n_heads"]):
        cols = slice(h * d, (h + 1) * d)
        z = Q[:, cols] @ K[:, cols].T / math.sqrt(d)
        z = np.where(np.arange(K.shape[0])[None, :] > past + np.arange(x.shape[0])[:, None], -np.inf, z)
        e = np.exp(z - z.max(axis=1, keepdims=True))
        outputs.append(e / e.sum(axis=1, keepdims=True) @ V[:, cols])
    return np.hstack(outputs) @ weights["W_o"] + weights["b_o"], (K, V)

# %% wrong: keys and values exchanged in the cache
def attention_with_cache(x, weights, cache):
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    if cache is not None:
        K, V = np.vstack([cache[1], K]), np.vstack([cache[0], V])
    past = K.shape[0] - x.shape[0]
    d = x.shape[1] // weights["n_heads"]
    outputs = []
    for h in range(weights["n_heads"]):
        cols = slice(h * d, (h + 1) * d)
        z = Q[:, cols] @ K[:, cols].T / math.sqrt(d)
        z = np.where(np.arange(K.shape[0])[None, :] > past + np.arange(x.shape[0])[:, None], -np.inf, z)
        e = np.exp(z - z.max(axis=1, keepdims=True))
        outputs.append(e / e.sum(axis=1, keepdims=True) @ V[:, cols])
    return np.hstack(outputs) @ weights["W_o"] + weights["b_o"], (V, K)

# %% wrong: the cache is not used
def attention_with_cache(x, weights, cache):
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    if cache is not None:
        K, V = K, V
    past = K.shape[0] - x.shape[0]
    d = x.shape[1] // weights["n_heads"]
    outputs = []
    for h in range(weights["n_heads"]):
        cols = slice(h * d, (h + 1) * d)
        z = Q[:, cols] @ K[:, cols].T / math.sqrt(d)
        z = np.where(np.arange(K.shape[0])[None, :] > past + np.arange(x.shape[0])[:, None], -np.inf, z)
        e = np.exp(z - z.max(axis=1, keepdims=True))
        outputs.append(e / e.sum(axis=1, keepdims=True) @ V[:, cols])
    return np.hstack(outputs) @ weights["W_o"] + weights["b_o"], (K, V)

# %% wrong: new keys on top
def attention_with_cache(x, weights, cache):
    w = weights; H = w["n_heads"]
    q, k, v = (x @ w["W_" + c] + w["b_" + c] for c in "qkv")
    if cache is not None:
        k, v = np.vstack([k, cache[0]]), np.vstack([v, cache[1]])
    n, m = len(q), len(k)
    outs = []
    for qh, kh, vh in zip(np.hsplit(q, H), np.hsplit(k, H), np.hsplit(v, H)):
        s = qh @ kh.T / qh.shape[1] ** .5 + np.triu(np.full((n, m), -1e30), m - n + 1)
        e = np.exp(s - s.max(1, keepdims=True))
        outs.append(e / e.sum(1, keepdims=True) @ vh)
    return np.hstack(outs) @ w["W_o"] + w["b_o"], (k, v)

# %% shortcut: attention on the new tokens alone
def attention_with_cache(x, weights, cache):
    return attention(x, weights), cache
