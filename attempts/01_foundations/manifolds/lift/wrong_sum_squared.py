# points: 0
# mistake: square of the sum
def lift(X):
    return np.vstack([X, X.sum(axis=0) ** 2])
