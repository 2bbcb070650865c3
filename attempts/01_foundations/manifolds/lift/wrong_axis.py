# points: 0
# mistake: sums over the points
def lift(X):
    return np.vstack([X, np.full((1, X.shape[1]), (X ** 2).sum())])
