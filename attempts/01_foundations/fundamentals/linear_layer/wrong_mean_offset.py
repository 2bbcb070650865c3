# points: 0
# mistake: adds one number, the mean offset, to everything
def linear_layer(X, w, b):
    return w.T @ X + b.mean()
