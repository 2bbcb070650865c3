# points: 0
# mistake: no parentheses around the denominator
def sigmoid(X):
    return 1 / 1 + np.exp(-X)
