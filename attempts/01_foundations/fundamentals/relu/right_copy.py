# points: 1
# style: changes a copy
def relu(X):
    out = X.copy()
    out[out < 0] = 0.0
    return out
