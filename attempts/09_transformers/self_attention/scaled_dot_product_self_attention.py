# %% right: matmul and broadcasting (3 points)
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    # 1. Compute queries, keys, and values
    queries = np.matmul(omega_q, X) + beta_q
    keys = np.matmul(omega_k, X) + beta_k
    values = np.matmul(omega_v, X) + beta_v
    # 2. Compute dot products
    dot_products = np.matmul(keys.T, queries) / np.sqrt(omega_q.shape[0])
    # 3. Apply softmax to calculate attentions
    attention = softmax_cols(dot_products)
    # 4. Weight values by attentions
    X_prime = np.matmul(values, attention)
    return X_prime

# %% right: divides the queries, uses D of the notebook (3 points)
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = (beta_q + omega_q @ X) / math.sqrt(D)
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols(K.T @ Q)

# %% right: einsum and its own softmax (3 points)
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    z = np.einsum("im,in->mn", K, Q) * len(Q) ** -0.5
    e = np.exp(z)
    return np.einsum("im,mn->in", V, e / e.sum(0))

# %% right: self-attention with smaller queries (3 points)
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    r = math.sqrt(len(omega_q))
    return self_attention(X, omega_v, omega_q / r, omega_k, beta_v, beta_q / r, beta_k)

# %% wrong: not scaled
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols(K.T @ Q)

# %% wrong: divided by D
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols(K.T @ Q / Q.shape[0])

# %% wrong: root of the number of inputs
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols(K.T @ Q / np.sqrt(X.shape[1]))

# %% wrong: divided after the softmax
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols(K.T @ Q) / np.sqrt(Q.shape[0])

# %% wrong: multiplied
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols(K.T @ Q * np.sqrt(Q.shape[0]))

# %% wrong: keys and queries both divided by the root
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    Q = beta_q + omega_q @ X
    K = beta_k + omega_k @ X
    V = beta_v + omega_v @ X
    return V @ softmax_cols((K / np.sqrt(len(K))).T @ (Q / np.sqrt(len(Q))))

# %% wrong: the offset of the queries is not divided
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    return self_attention(X, omega_v, omega_q / math.sqrt(len(X)), omega_k, beta_v, beta_q, beta_k)

# %% wrong: the root of four, whatever D is
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    q, k, v = omega_q @ X + beta_q, omega_k @ X + beta_k, omega_v @ X + beta_v
    return v @ softmax_cols(k.T @ q / 2)

# %% shortcut: torch's attention
import torch
def scaled_dot_product_self_attention(X, omega_v, omega_q, omega_k, beta_v, beta_q, beta_k):
    q, k, v = (torch.tensor((o @ X + b).T[None]) for o, b in ((omega_q, beta_q), (omega_k, beta_k), (omega_v, beta_v)))
    return torch.nn.functional.scaled_dot_product_attention(q, k, v)[0].T
