# points: 0
# mistake: normalises rows
def softmax(X):
    e = np.exp(X)
    return e / e.sum(axis=1, keepdims=True)
