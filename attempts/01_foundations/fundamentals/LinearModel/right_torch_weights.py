# points: 4
# style: draws by torch, turned into arrays; recursion
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim,) + tuple(hidden_dims) + (Y_dim,)
        self.init_parameters()

    def init_parameters(self):
        self.w, self.b = [], []
        for n_in, n_out in zip(self.dims, self.dims[1:]):
            self.w += [torch.randn(n_in, n_out).numpy()]
            self.b += [np.zeros([n_out, 1])]

    def forward(self, X, k=0):
        if k == len(self.w):
            return X
        return self.forward(linear_layer(X, self.w[k], self.b[k]), k + 1)

    def __call__(self, X):
        return self.forward(X)
