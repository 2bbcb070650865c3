# points: 2
# style: a loop over the points
def lift(X):
    out = np.zeros((3, X.shape[1]))
    for n in range(X.shape[1]):
        out[0, n] = X[0, n]
        out[1, n] = X[1, n]
        out[2, n] = X[0, n] * X[0, n] + X[1, n] * X[1, n]
    return out
