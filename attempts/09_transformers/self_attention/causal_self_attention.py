# %% right: matmul and broadcasting (3 points)
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    # 1. Compute queries, keys, and values
    queries = np.matmul(omega_q, X) + beta_q
    keys = np.matmul(omega_k, X) + beta_k
    values = np.matmul(omega_v, X) + beta_v
    # 2. Compute dot products
    dot_products = np.matmul(keys.T, queries) / np.sqrt(omega_q.shape[0]) + np.where(np.tril(np.ones((X.shape[1],) * 2), -1) > 0, -np.inf, 0)
    # 3. Apply softmax to calculate attentions
    attention = softmax_cols(dot_products)
    # 4. Weight values by attentions
    X_prime = np.matmul(values, attention)
    return X_prime

# %% right: output by output with the inputs so far (3 points)
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    out = []
    for t in range(X.shape[1]):
        z = K[:, :t + 1].T @ Q[:, t] / np.sqrt(len(Q))
        e = np.exp(z - z.max())
        out.append(V[:, :t + 1] @ (e / e.sum()))
    return np.stack(out, axis=1)

# %% right: a large negative number for minus infinity (3 points)
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    z = K.T @ Q / np.sqrt(len(Q))
    for query in range(z.shape[1]):
        z[query + 1:, query] = -1e9
    return V @ softmax_cols(z)

# %% right: exponentials set to zero, then divided (3 points)
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    e = np.triu(np.exp(K.T @ Q / np.sqrt(len(Q))))
    return V @ (e / e.sum(axis=0))

# %% right: the last output of every beginning (3 points)
def causal_self_attention(X, *a):
    return np.stack([scaled_dot_product_self_attention(X[:, :n + 1], *a)[:, -1] for n in range(X.shape[1])], axis=1)

# %% wrong: no mask
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols(K.T @ Q / np.sqrt(len(Q)))

# %% wrong: the past is hidden
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols(np.where(np.triu(np.ones((X.shape[1],) * 2), 1) > 0, -np.inf, K.T @ Q / np.sqrt(len(Q))))

# %% wrong: scores set to zero
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols(np.triu(K.T @ Q / np.sqrt(len(Q))))

# %% wrong: weights set to zero after the softmax
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ np.triu(softmax_cols(K.T @ Q / np.sqrt(len(Q))))

# %% wrong: an input does not see itself
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    z = np.where(np.tril(np.ones((X.shape[1],) * 2)) > 0, -1e9, K.T @ Q / np.sqrt(len(Q)))
    return V @ softmax_cols(z)

# %% wrong: not scaled
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols(np.where(np.tril(np.ones((X.shape[1],) * 2), -1) > 0, -np.inf, K.T @ Q))

# %% wrong: the next input is seen
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    q, k, v = omega_q @ X + beta_q, omega_k @ X + beta_k, omega_v @ X + beta_v
    s = k.T @ q / np.sqrt(len(q))
    s[np.tril_indices(len(s), -2)] = -np.inf
    return v @ softmax_cols(s)

# %% wrong: zero times infinity
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    q, k, v = omega_q @ X + beta_q, omega_k @ X + beta_k, omega_v @ X + beta_v
    s = k.T @ q / np.sqrt(len(q)) + np.tril(np.ones((X.shape[1],) * 2), -1) * -np.inf
    return v @ softmax_cols(s)

# %% shortcut: torch's causal attention
import torch
def causal_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    q, k, v = (torch.tensor((o @ X + b).T[None]) for o, b in ((omega_q, beta_q), (omega_k, beta_k), (omega_v, beta_v)))
    return torch.nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True)[0].T
