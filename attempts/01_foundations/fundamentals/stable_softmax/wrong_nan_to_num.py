# points: 0
# mistake: replaces what is not a number by zero
def stable_softmax(X):
    e = np.exp(X)
    return np.nan_to_num(e / e.sum(axis=0))
