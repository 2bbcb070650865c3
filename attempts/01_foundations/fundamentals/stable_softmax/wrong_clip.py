# points: 0
# mistake: clips the scores, which changes their differences
def stable_softmax(X):
    e = np.exp(np.clip(X, -700, 700))
    return e / e.sum(axis=0)
