# points: 0
# mistake: changes the caller's array
def relu(X):
    X[X < 0] = 0
    return X
