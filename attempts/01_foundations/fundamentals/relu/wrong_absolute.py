# points: 0
# mistake: mirrors negative values
def relu(X):
    return np.abs(X)
