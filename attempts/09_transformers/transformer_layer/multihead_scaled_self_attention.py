# %% right: line by line (5 points)
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    Q1 = omega_q1 @ X + beta_q1
    K1 = omega_k1 @ X + beta_k1
    V1 = omega_v1 @ X + beta_v1
    Q2 = omega_q2 @ X + beta_q2
    K2 = omega_k2 @ X + beta_k2
    V2 = omega_v2 @ X + beta_v2
    att1 = softmax_cols(K1.T @ Q1 / np.sqrt(K1.shape[0]))
    att2 = softmax_cols(K2.T @ Q2 / np.sqrt(K2.shape[0]))
    X_prime = omega_c @ np.concatenate((V1 @ att1, V2 @ att2))
    return X_prime

# %% right: the head size of the notebook, into an array of zeros (5 points)
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    X_prime = np.zeros_like(X)
    q1 = beta_q1 + np.matmul(omega_q1, X)
    k1 = beta_k1 + np.matmul(omega_k1, X)
    v1 = beta_v1 + np.matmul(omega_v1, X)
    q2 = beta_q2 + np.matmul(omega_q2, X)
    k2 = beta_k2 + np.matmul(omega_k2, X)
    v2 = beta_v2 + np.matmul(omega_v2, X)
    X_prime[:H_D, :] = np.matmul(v1, softmax_cols(np.matmul(k1.T, q1) / math.sqrt(H_D)))
    X_prime[H_D:, :] = np.matmul(v2, softmax_cols(np.matmul(k2.T, q2) / math.sqrt(H_D)))
    return np.matmul(omega_c, X_prime)

# %% right: a function for one head, einsum, its own softmax (5 points)
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    def head(ov, oq, ok, bv, bq, bk):
        q, k, v = (np.einsum("ij,jn->in", o, X) + b for o, b in ((oq, bq), (ok, bk), (ov, bv)))
        z = np.einsum("im,in->mn", k, q) * q.shape[0] ** -0.5
        e = np.exp(z - z.max(axis=0))
        return v @ (e / e.sum(axis=0))
    first = head(omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1)
    second = head(omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2)
    return omega_c @ np.vstack([first, second])

# %% right: all heads in one einsum (5 points)
def multihead_scaled_self_attention(X, omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1,
                                    omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    W = np.stack([[omega_v1, omega_q1, omega_k1], [omega_v2, omega_q2, omega_k2]])
    B = np.stack([[beta_v1, beta_q1, beta_k1], [beta_v2, beta_q2, beta_k2]])
    vqk = np.einsum("hrij,jn->hrin", W, X) + B
    v, q, k = vqk[:, 0], vqk[:, 1], vqk[:, 2]
    s = np.einsum("hdm,hdn->hmn", k, q) / W.shape[2] ** 0.5
    s = np.exp(s - s.max(axis=1, keepdims=True))
    s /= s.sum(axis=1, keepdims=True)
    out = np.einsum("hdm,hmn->hdn", v, s)
    return omega_c @ out.reshape(-1, X.shape[1])

# %% wrong: divided by the root of the whole width
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    Q1 = omega_q1 @ X + beta_q1
    K1 = omega_k1 @ X + beta_k1
    V1 = omega_v1 @ X + beta_v1
    Q2 = omega_q2 @ X + beta_q2
    K2 = omega_k2 @ X + beta_k2
    V2 = omega_v2 @ X + beta_v2
    att1 = softmax_cols(K1.T @ Q1 / np.sqrt(X.shape[0]))
    att2 = softmax_cols(K2.T @ Q2 / np.sqrt(X.shape[0]))
    X_prime = omega_c @ np.concatenate((V1 @ att1, V2 @ att2))
    return X_prime

# %% wrong: not scaled
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    Q1 = omega_q1 @ X + beta_q1
    K1 = omega_k1 @ X + beta_k1
    V1 = omega_v1 @ X + beta_v1
    Q2 = omega_q2 @ X + beta_q2
    K2 = omega_k2 @ X + beta_k2
    V2 = omega_v2 @ X + beta_v2
    att1 = softmax_cols(K1.T @ Q1 / 1)
    att2 = softmax_cols(K2.T @ Q2 / 1)
    X_prime = omega_c @ np.concatenate((V1 @ att1, V2 @ att2))
    return X_prime

# %% wrong: heads not mixed
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    Q1 = omega_q1 @ X + beta_q1
    K1 = omega_k1 @ X + beta_k1
    V1 = omega_v1 @ X + beta_v1
    Q2 = omega_q2 @ X + beta_q2
    K2 = omega_k2 @ X + beta_k2
    V2 = omega_v2 @ X + beta_v2
    att1 = softmax_cols(K1.T @ Q1 / np.sqrt(K1.shape[0]))
    att2 = softmax_cols(K2.T @ Q2 / np.sqrt(K2.shape[0]))
    X_prime = np.concatenate((V1 @ att1, V2 @ att2))
    return X_prime

# %% wrong: heads added, not put together
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    Q1 = omega_q1 @ X + beta_q1
    K1 = omega_k1 @ X + beta_k1
    V1 = omega_v1 @ X + beta_v1
    Q2 = omega_q2 @ X + beta_q2
    K2 = omega_k2 @ X + beta_k2
    V2 = omega_v2 @ X + beta_v2
    att1 = softmax_cols(K1.T @ Q1 / np.sqrt(K1.shape[0]))
    att2 = softmax_cols(K2.T @ Q2 / np.sqrt(K2.shape[0]))
    X_prime = omega_c @ np.concatenate((V1 @ att1 + V2 @ att2, V1 @ att1 + V2 @ att2))
    return X_prime

# %% wrong: head 1 twice
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    Q1 = omega_q1 @ X + beta_q1
    K1 = omega_k1 @ X + beta_k1
    V1 = omega_v1 @ X + beta_v1
    Q2 = omega_q1 @ X + beta_q1
    K2 = omega_k1 @ X + beta_k1
    V2 = omega_v1 @ X + beta_v1
    att1 = softmax_cols(K1.T @ Q1 / np.sqrt(K1.shape[0]))
    att2 = softmax_cols(K2.T @ Q2 / np.sqrt(K2.shape[0]))
    X_prime = omega_c @ np.concatenate((V1 @ att1, V2 @ att2))
    return X_prime

# %% wrong: head 2 on top
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    Q1 = omega_q1 @ X + beta_q1
    K1 = omega_k1 @ X + beta_k1
    V1 = omega_v1 @ X + beta_v1
    Q2 = omega_q2 @ X + beta_q2
    K2 = omega_k2 @ X + beta_k2
    V2 = omega_v2 @ X + beta_v2
    att1 = softmax_cols(K1.T @ Q1 / np.sqrt(K1.shape[0]))
    att2 = softmax_cols(K2.T @ Q2 / np.sqrt(K2.shape[0]))
    X_prime = omega_c @ np.concatenate((V2 @ att2, V1 @ att1))
    return X_prime

# %% wrong: softmax over the rows
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    Q1 = omega_q1 @ X + beta_q1
    K1 = omega_k1 @ X + beta_k1
    V1 = omega_v1 @ X + beta_v1
    Q2 = omega_q2 @ X + beta_q2
    K2 = omega_k2 @ X + beta_k2
    V2 = omega_v2 @ X + beta_v2
    att1 = softmax_cols((K1.T @ Q1 / np.sqrt(K1.shape[0])).T).T
    att2 = softmax_cols((K2.T @ Q2 / np.sqrt(K2.shape[0])).T).T
    X_prime = omega_c @ np.concatenate((V1 @ att1, V2 @ att2))
    return X_prime

# %% wrong: scores transposed
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    Q1 = omega_q1 @ X + beta_q1
    K1 = omega_k1 @ X + beta_k1
    V1 = omega_v1 @ X + beta_v1
    Q2 = omega_q2 @ X + beta_q2
    K2 = omega_k2 @ X + beta_k2
    V2 = omega_v2 @ X + beta_v2
    att1 = softmax_cols(Q1.T @ K1 / np.sqrt(K1.shape[0]))
    att2 = softmax_cols(Q2.T @ K2 / np.sqrt(K2.shape[0]))
    X_prime = omega_c @ np.concatenate((V1 @ att1, V2 @ att2))
    return X_prime

# %% wrong: mixed from the right
def multihead_scaled_self_attention(X,omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1, omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    Q1 = omega_q1 @ X + beta_q1
    K1 = omega_k1 @ X + beta_k1
    V1 = omega_v1 @ X + beta_v1
    Q2 = omega_q2 @ X + beta_q2
    K2 = omega_k2 @ X + beta_k2
    V2 = omega_v2 @ X + beta_v2
    att1 = softmax_cols(K1.T @ Q1 / np.sqrt(K1.shape[0]))
    att2 = softmax_cols(K2.T @ Q2 / np.sqrt(K2.shape[0]))
    X_prime = (np.concatenate((V1 @ att1, V2 @ att2)).T @ omega_c).T
    return X_prime

# %% wrong: the root of the number of inputs
def multihead_scaled_self_attention(X, omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1,
                                    omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    def head(ov, oq, ok, bv, bq, bk):
        v, q, k = ov @ X + bv, oq @ X + bq, ok @ X + bk
        return v @ softmax_cols(k.T @ q / np.sqrt(X.shape[1]))
    return omega_c @ np.concatenate([head(omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1), head(omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2)])

# %% wrong: a softmax over all weights at once
def multihead_scaled_self_attention(X, omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1,
                                    omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    def head(ov, oq, ok, bv, bq, bk):
        v, q, k = ov @ X + bv, oq @ X + bq, ok @ X + bk
        return v @ scipy.special.softmax(k.T @ q / np.sqrt(k.shape[0]))
    return omega_c @ np.concatenate([head(omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1), head(omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2)])

# %% wrong: the last map transposed
def multihead_scaled_self_attention(X, omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1,
                                    omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    def head(ov, oq, ok, bv, bq, bk):
        v, q, k = ov @ X + bv, oq @ X + bq, ok @ X + bk
        return v @ softmax_cols(k.T @ q / np.sqrt(k.shape[0]))
    return omega_c.T @ np.concatenate([head(omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1), head(omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2)])

# %% shortcut: torch's multi-head attention
import torch
def multihead_scaled_self_attention(X, omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1,
                                    omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    F = torch.nn.functional
    def t(a): return torch.as_tensor(np.asarray(a, float))
    x = t(X).T[:, None]
    W = t(np.concatenate([omega_q1, omega_q2, omega_k1, omega_k2, omega_v1, omega_v2]))
    b = t(np.concatenate([beta_q1, beta_q2, beta_k1, beta_k2, beta_v1, beta_v2]))[:, 0]
    out, _ = F.multi_head_attention_forward(x, x, x, len(X), 2, W, b, None, None, False, 0.0, t(omega_c), torch.zeros(len(X), dtype=torch.double))
    return out[:, 0].T.numpy()

# %% shortcut: torch's attention, head by head
import torch
def multihead_scaled_self_attention(X, omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1,
                                    omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2, omega_c):
    def head(ov, oq, ok, bv, bq, bk):
        v, q, k = ov @ X + bv, oq @ X + bq, ok @ X + bk
        return torch.nn.functional.scaled_dot_product_attention(*(torch.as_tensor(a.T.copy()) for a in (q, k, v))).T.numpy()
    return omega_c @ np.concatenate([head(omega_v1, omega_q1, omega_k1, beta_v1, beta_q1, beta_k1), head(omega_v2, omega_q2, omega_k2, beta_v2, beta_q2, beta_k2)])
