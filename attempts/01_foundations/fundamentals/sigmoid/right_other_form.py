# points: 1
# style: exp(x) / (1 + exp(x))
def sigmoid(X):
    return np.exp(X) / (1.0 + np.exp(X))
