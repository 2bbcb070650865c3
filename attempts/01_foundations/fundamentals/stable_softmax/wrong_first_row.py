# points: 0
# mistake: subtracts the first score of each column, which need not be the largest
def stable_softmax(X):
    e = np.exp(X - X[0])
    return e / e.sum(axis=0)
