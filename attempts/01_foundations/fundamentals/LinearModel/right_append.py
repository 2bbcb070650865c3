# points: 4
# style: loops that append to the lists
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.X_dim = X_dim
        self.Y_dim = Y_dim
        self.hidden_dims = hidden_dims
        self.init_parameters()

    def init_parameters(self):
        self.w = []
        self.b = []
        previous = self.X_dim
        for dim in self.hidden_dims:
            self.w.append(np.random.normal(size=(previous, dim)))
            self.b.append(np.zeros((dim, 1)))
            previous = dim
        self.w.append(np.random.normal(size=(previous, self.Y_dim)))
        self.b.append(np.zeros((self.Y_dim, 1)))

    def forward(self, X):
        out = X
        for i in range(len(self.w)):
            out = linear_layer(out, self.w[i], self.b[i])
        return out

    def __call__(self, X):
        return self.forward(X)
