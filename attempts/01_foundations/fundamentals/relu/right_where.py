# points: 1
# style: np.where
def relu(X):
    return np.where(X < 0, 0, X)
