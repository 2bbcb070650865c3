# points: 0
# mistake: divides the weights by the root of the number of inputs
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim, *hidden_dims, Y_dim)
        self.init_parameters()

    def init_parameters(self):
        self.w = [np.random.randn(i, o) / np.sqrt(i) for i, o in zip(self.dims[:-1], self.dims[1:])]
        self.b = [np.zeros((o, 1)) for o in self.dims[1:]]

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            X = w.T @ X + b
        return X

    def __call__(self, X):
        return self.forward(X)
