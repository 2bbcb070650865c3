# points: 2
# style: three loops
def linear_layer(X, w, b):
    n_in, n = X.shape
    n_out = w.shape[1]
    out = np.zeros((n_out, n))
    for o in range(n_out):
        for j in range(n):
            total = b[o, 0]
            for i in range(n_in):
                total += w[i, o] * X[i, j]
            out[o, j] = total
    return out
