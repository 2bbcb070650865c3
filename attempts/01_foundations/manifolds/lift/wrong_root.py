# points: 0
# mistake: distance, not its square
def lift(X):
    return np.vstack([X, np.sqrt((X ** 2).sum(axis=0))])
