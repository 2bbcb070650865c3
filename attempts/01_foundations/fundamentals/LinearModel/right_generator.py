# points: 4
# style: default_rng, no use of linear_layer, init at construction
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = [X_dim] + list(hidden_dims) + [Y_dim]
        self.init_parameters()

    def init_parameters(self):
        rng = np.random.default_rng()
        self.w = [rng.standard_normal((self.dims[i], self.dims[i + 1])) for i in range(len(self.dims) - 1)]
        self.b = [np.zeros((d, 1)) for d in self.dims[1:]]

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            X = np.dot(w.T, X) + b
        return X

    __call__ = forward
