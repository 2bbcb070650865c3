# points: 2
# style: einsum over the shared axis
def linear_layer(X, w, b):
    return np.einsum("io,in->on", w, X) + b
