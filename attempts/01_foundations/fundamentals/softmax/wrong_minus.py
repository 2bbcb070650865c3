# points: 0
# mistake: minus sign as in the sigmoid
def softmax(X):
    return np.exp(-X) / np.exp(-X).sum(axis=0)
