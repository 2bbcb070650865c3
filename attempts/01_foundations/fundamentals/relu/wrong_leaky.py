# points: 0
# mistake: lets a little through
def relu(X):
    return np.maximum(0.01 * X, X)
