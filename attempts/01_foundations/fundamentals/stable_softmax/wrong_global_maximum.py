# points: 0
# mistake: subtracts the largest score of the whole array
def stable_softmax(X):
    e = np.exp(X - X.max())
    return e / e.sum(axis=0)
