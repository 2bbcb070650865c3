# points: 0
# mistake: subtracts the mean, which does not bound the exponents
def stable_softmax(X):
    e = np.exp(X - X.mean(axis=0))
    return e / e.sum(axis=0)
