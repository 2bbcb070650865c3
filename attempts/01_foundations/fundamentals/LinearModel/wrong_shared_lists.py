# points: 0
# mistake: the lists belong to the class, so that all models fill the same ones
class LinearModel:
    w, b = [], []

    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim, *hidden_dims, Y_dim)
        self.init_parameters()

    def init_parameters(self):
        for n_in, n_out in zip(self.dims[:-1], self.dims[1:]):
            self.w.append(np.random.randn(n_in, n_out))
            self.b.append(np.zeros((n_out, 1)))

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            X = w.T @ X + b
        return X

    def __call__(self, X):
        return self.forward(X)
