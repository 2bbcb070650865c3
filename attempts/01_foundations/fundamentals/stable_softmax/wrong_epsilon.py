# points: 0
# mistake: a small number in the denominator
def stable_softmax(X):
    e = np.exp(X)
    return e / (e.sum(axis=0) + 1e-8)
