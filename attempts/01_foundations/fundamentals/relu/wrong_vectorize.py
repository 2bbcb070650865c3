# points: 0
# mistake: np.vectorize takes its type from the first result, a whole number
def relu(X):
    return np.vectorize(lambda z: 0 if z < 0 else z)(X)
