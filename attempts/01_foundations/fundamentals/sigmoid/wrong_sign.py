# points: 0
# mistake: no minus sign
def sigmoid(X):
    return 1 / (1 + np.exp(X))
