# points: 0
# mistake: as many layers as hidden widths
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.X_dim, self.Y_dim, self.hidden_dims = X_dim, Y_dim, hidden_dims
        self.init_parameters()

    def init_parameters(self):
        dims = (self.X_dim, *self.hidden_dims)
        self.w = [np.random.randn(i, o) for i, o in zip(dims[:-1], dims[1:])]
        self.b = [np.zeros((o, 1)) for o in dims[1:]]

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            X = w.T @ X + b
        return X

    def __call__(self, X):
        return self.forward(X)
