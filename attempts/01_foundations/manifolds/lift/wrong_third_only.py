# points: 0
# mistake: the third coordinate alone
def lift(X):
    return (X ** 2).sum(axis=0)[None]
