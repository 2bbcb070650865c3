# points: 2
# style: row by row
def lift(X):
    x1, x2 = X
    return np.array([x1, x2, x1 ** 2 + x2 ** 2])
