# points: 2
# style: torch's layer, in single precision
def linear_layer(X, w, b):
    X, w, b = (torch.tensor(a, dtype=torch.float32) for a in (X, w, b))
    return F.linear(X.T, w.T, b[:, 0]).T
