# points: 0
# mistake: np.max with 0 as its axis
def relu(X):
    return np.max(X, 0)
