# points: 0
# mistake: computes in the caller's array
def sigmoid(X):
    np.exp(-X, out=X)
    X += 1
    return 1 / X
