# points: 0
# mistake: treats rows as examples
def linear_layer(X, w, b):
    return X.T @ w + b.T
