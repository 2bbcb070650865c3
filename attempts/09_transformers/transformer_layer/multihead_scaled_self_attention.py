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
