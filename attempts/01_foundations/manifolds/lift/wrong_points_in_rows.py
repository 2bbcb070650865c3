# points: 0
# mistake: one point per row
def lift(X):
    return np.column_stack([X.T, (X ** 2).sum(axis=0)])
