# points: 2
# style: with the largest score subtracted
def softmax(X):
    e = np.exp(X - np.max(X, axis=0, keepdims=True))
    return e / np.sum(e, axis=0, keepdims=True)
