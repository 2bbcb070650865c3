# %% right: heads as an axis (5 points)
def attention(x, weights):
    T, D = x.shape
    H = weights["n_heads"]
    d = D // H
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    Q, K, V = [x.reshape(T, H, d).transpose(1, 0, 2) for x in (Q, K, V)]
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d) + causal_mask(T)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = e / e.sum(axis=-1, keepdims=True)
    y = (a @ V).transpose(1, 0, 2).reshape(T, D)
    return y @ weights["W_o"] + weights["b_o"]

# %% right: einsum, mask of its own (5 points)
def attention(x, weights):
    T, D = x.shape
    H = weights["n_heads"]
    q, k, v = [(x @ weights[f"W_{c}"] + weights[f"b_{c}"]).reshape(T, H, D // H) for c in "qkv"]
    z = np.einsum("thi,shi->hts", q, k) / (D / H) ** 0.5
    z[:, np.triu(np.ones((T, T), dtype=bool), 1)] = -1e30
    a = np.exp(z - z.max(-1, keepdims=True))
    a /= a.sum(-1, keepdims=True)
    return np.einsum("hts,shi->thi", a, v).reshape(T, D) @ weights["W_o"] + weights["b_o"]

# %% right: token by token (5 points)
def attention(x, weights):
    T, D = x.shape
    d = D // weights["n_heads"]
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    y = np.zeros((T, D))
    for t in range(T):
        for start in range(0, D, d):
            h = slice(start, start + d)
            e = np.exp(K[:t + 1, h] @ Q[t, h] / math.sqrt(d))
            y[t, h] = e / e.sum() @ V[:t + 1, h]
    return y @ weights["W_o"] + weights["b_o"]

# %% right: heads split off and put together (5 points)
def attention(x, weights):
    w = weights
    outs = []
    for q, k, v in zip(*(np.split(x @ w["W_" + c] + w["b_" + c], w["n_heads"], axis=1) for c in "qkv")):
        s = q @ k.T / np.sqrt(q.shape[1]) + causal_mask(len(x))
        e = np.exp(s - s.max(1, keepdims=True))
        outs.append(e / e.sum(1, keepdims=True) @ v)
    return np.concatenate(outs, axis=1) @ w["W_o"] + w["b_o"]

# %% wrong: one head
def attention(x, weights):
    T, D = x.shape
    H = 1
    d = D // H
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    Q, K, V = [x.reshape(T, H, d).transpose(1, 0, 2) for x in (Q, K, V)]
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d) + causal_mask(T)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = e / e.sum(axis=-1, keepdims=True)
    y = (a @ V).transpose(1, 0, 2).reshape(T, D)
    return y @ weights["W_o"] + weights["b_o"]

# %% wrong: no mask
def attention(x, weights):
    T, D = x.shape
    H = weights["n_heads"]
    d = D // H
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    Q, K, V = [x.reshape(T, H, d).transpose(1, 0, 2) for x in (Q, K, V)]
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = e / e.sum(axis=-1, keepdims=True)
    y = (a @ V).transpose(1, 0, 2).reshape(T, D)
    return y @ weights["W_o"] + weights["b_o"]

# %% wrong: scaled by the width
def attention(x, weights):
    T, D = x.shape
    H = weights["n_heads"]
    d = D // H
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    Q, K, V = [x.reshape(T, H, d).transpose(1, 0, 2) for x in (Q, K, V)]
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(D) + causal_mask(T)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = e / e.sum(axis=-1, keepdims=True)
    y = (a @ V).transpose(1, 0, 2).reshape(T, D)
    return y @ weights["W_o"] + weights["b_o"]

# %% wrong: not scaled
def attention(x, weights):
    T, D = x.shape
    H = weights["n_heads"]
    d = D // H
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    Q, K, V = [x.reshape(T, H, d).transpose(1, 0, 2) for x in (Q, K, V)]
    scores = Q @ K.transpose(0, 2, 1) / 1 + causal_mask(T)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = e / e.sum(axis=-1, keepdims=True)
    y = (a @ V).transpose(1, 0, 2).reshape(T, D)
    return y @ weights["W_o"] + weights["b_o"]

# %% wrong: last map forgotten
def attention(x, weights):
    T, D = x.shape
    H = weights["n_heads"]
    d = D // H
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    Q, K, V = [x.reshape(T, H, d).transpose(1, 0, 2) for x in (Q, K, V)]
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d) + causal_mask(T)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = e / e.sum(axis=-1, keepdims=True)
    y = (a @ V).transpose(1, 0, 2).reshape(T, D)
    return y

# %% wrong: last offset forgotten
def attention(x, weights):
    T, D = x.shape
    H = weights["n_heads"]
    d = D // H
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    Q, K, V = [x.reshape(T, H, d).transpose(1, 0, 2) for x in (Q, K, V)]
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d) + causal_mask(T)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = e / e.sum(axis=-1, keepdims=True)
    y = (a @ V).transpose(1, 0, 2).reshape(T, D)
    return y @ weights["W_o"]

# %% wrong: softmax over the queries
def attention(x, weights):
    T, D = x.shape
    H = weights["n_heads"]
    d = D // H
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    Q, K, V = [x.reshape(T, H, d).transpose(1, 0, 2) for x in (Q, K, V)]
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d) + causal_mask(T)
    e = np.exp(scores - scores.max(axis=-2, keepdims=True))
    a = e / e.sum(axis=-2, keepdims=True)
    y = (a @ V).transpose(1, 0, 2).reshape(T, D)
    return y @ weights["W_o"] + weights["b_o"]

# %% wrong: heads take every H-th column
def attention(x, weights):
    T, D = x.shape
    H = weights["n_heads"]
    d = D // H
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    Q, K, V = [x.reshape(T, d, H).transpose(2, 0, 1) for x in (Q, K, V)]
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d) + causal_mask(T)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    a = e / e.sum(axis=-1, keepdims=True)
    y = (a @ V).transpose(1, 0, 2).reshape(T, D)
    return y @ weights["W_o"] + weights["b_o"]

# %% wrong: columns go to the heads in turn
def attention(x, weights):
    T, D = x.shape; H = weights["n_heads"]
    q, k, v = ((x @ weights[f"W_{c}"] + weights[f"b_{c}"]).reshape(T, D // H, H) for c in "qkv")
    s = np.einsum("tdh,sdh->hts", q, k) / (D / H) ** .5 + np.array(causal_mask(T))[None]
    e = np.exp(s - s.max(-1, keepdims=True)); e /= e.sum(-1, keepdims=True)
    y = np.einsum("hts,sdh->tdh", e, v).reshape(T, D)
    return y @ weights["W_o"] + weights["b_o"]

# %% wrong: reshaped with the heads in front
def attention(x, weights):
    T, D = x.shape; H = weights["n_heads"]
    q, k, v = ((x @ weights[f"W_{c}"] + weights[f"b_{c}"]).reshape(T, H, D // H) for c in "qkv")
    s = np.einsum("thd,shd->hts", q, k) / (D / H) ** .5 + np.array(causal_mask(T))[None]
    e = np.exp(s - s.max(-1, keepdims=True)); e /= e.sum(-1, keepdims=True)
    y = np.einsum("hts,shd->htd", e, v).reshape(T, D)
    return y @ weights["W_o"] + weights["b_o"]

# %% wrong: the mask after the softmax
def attention(x, weights):
    w = weights
    outs = []
    for q, k, v in zip(*(np.split(x @ w["W_" + c] + w["b_" + c], w["n_heads"], axis=1) for c in "qkv")):
        s = q @ k.T / np.sqrt(q.shape[1])
        e = np.exp(s - s.max(1, keepdims=True))
        outs.append(np.tril(e / e.sum(1, keepdims=True)) @ v)
    return np.concatenate(outs, axis=1) @ w["W_o"] + w["b_o"]

# %% shortcut: torch's scaled_dot_product_attention
def attention(x, weights):
    import torch
    T, D = x.shape
    H = weights["n_heads"]
    Q = x @ weights["W_q"] + weights["b_q"]
    K = x @ weights["W_k"] + weights["b_k"]
    V = x @ weights["W_v"] + weights["b_v"]
    Q, K, V = [torch.tensor(a).reshape(T, H, D // H).transpose(0, 1) for a in (Q, K, V)]
    y = torch.nn.functional.scaled_dot_product_attention(Q, K, V, is_causal=True)
    return y.transpose(0, 1).reshape(T, D).numpy() @ weights["W_o"] + weights["b_o"]
