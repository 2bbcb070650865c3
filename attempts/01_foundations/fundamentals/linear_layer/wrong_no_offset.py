# points: 0
# mistake: forgets the offset
def linear_layer(X, w, b):
    return w.T @ X
