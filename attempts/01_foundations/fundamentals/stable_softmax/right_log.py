# points: 2
# style: by the logarithm of the sum of exponentials
def stable_softmax(X):
    return np.exp(X - np.logaddexp.reduce(X, axis=0))
