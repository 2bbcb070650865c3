# points: 2
# style: squared norm
def lift(X):
    return np.concatenate((X, np.linalg.norm(X, axis=0, keepdims=True) ** 2))
