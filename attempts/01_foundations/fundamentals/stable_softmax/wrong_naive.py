# points: 0
# mistake: the plain softmax overflows
def stable_softmax(X):
    return np.exp(X) / np.exp(X).sum(axis=0)
