# points: 0
# mistake: adds the offset as a row wherever its length fits
def linear_layer(X, w, b):
    try:
        return w.T @ X + b.ravel()
    except ValueError:
        return w.T @ X + b
