# points: 0
# mistake: no reciprocal
def sigmoid(X):
    return 1 + np.exp(-X)
