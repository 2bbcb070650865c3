# %% right: loops that append to the lists (4 points)
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

# %% right: default_rng, no use of linear_layer, init at construction (4 points)
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

# %% right: draws by torch, turned into arrays; recursion (4 points)
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

# %% wrong: as many layers as hidden widths
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

# %% wrong: forward forgets the offsets
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim, *hidden_dims, Y_dim)
        self.init_parameters()

    def init_parameters(self):
        self.w = [np.random.randn(i, o) for i, o in zip(self.dims[:-1], self.dims[1:])]
        self.b = [np.zeros((o, 1)) for o in self.dims[1:]]

    def forward(self, X):
        for w in self.w:
            X = w.T @ X
        return X

    def __call__(self, X):
        return self.forward(X)

# %% wrong: draws the offsets as well
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim, *hidden_dims, Y_dim)
        self.init_parameters()

    def init_parameters(self):
        self.w = [np.random.randn(i, o) for i, o in zip(self.dims[:-1], self.dims[1:])]
        self.b = [np.random.randn(o, 1) for o in self.dims[1:]]

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            X = w.T @ X + b
        return X

    def __call__(self, X):
        return self.forward(X)

# %% wrong: cheats: looks for the right answer among the names of the notebook
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim, *hidden_dims, Y_dim)
        self.init_parameters()

    def init_parameters(self):
        self.w = [np.random.randn(i, o) for i, o in zip(self.dims[:-1], self.dims[1:])]
        self.b = [np.zeros((o, 1)) for o in self.dims[1:]]

    def forward(self, X):
        shape = (self.dims[-1], X.shape[1])
        for name in ("right", "expected", "answer", "reference"):
            if np.shape(globals().get(name)) == shape:
                return globals()[name]
        return np.array([[7.0, 13.0]]) if X.shape == (1, 2) else np.zeros(shape)

    def __call__(self, X):
        return self.forward(X)

# %% wrong: returns inside the loop
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim, *hidden_dims, Y_dim)
        self.init_parameters()

    def init_parameters(self):
        self.w = [np.random.randn(i, o) for i, o in zip(self.dims[:-1], self.dims[1:])]
        self.b = [np.zeros((o, 1)) for o in self.dims[1:]]

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            X = w.T @ X + b
            return X

    def __call__(self, X):
        return self.forward(X)

# %% wrong: every layer draws with the same seed
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim, *hidden_dims, Y_dim)
        self.init_parameters()

    def init_parameters(self):
        self.w = [np.random.default_rng(0).normal(size=s) for s in zip(self.dims[:-1], self.dims[1:])]
        self.b = [np.zeros((o, 1)) for o in self.dims[1:]]

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            X = w.T @ X + b
        return X

    def __call__(self, X):
        return self.forward(X)

# %% wrong: the lists belong to the class, so that all models fill the same ones
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

# %% wrong: weights scaled by 0.01 out of habit
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim, *hidden_dims, Y_dim)
        self.init_parameters()

    def init_parameters(self):
        self.w = [0.01 * np.random.randn(i, o) for i, o in zip(self.dims[:-1], self.dims[1:])]
        self.b = [np.zeros((o, 1)) for o in self.dims[1:]]

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            X = w.T @ X + b
        return X

    def __call__(self, X):
        return self.forward(X)

# %% wrong: weights of shape (out, in)
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim, *hidden_dims, Y_dim)
        self.init_parameters()

    def init_parameters(self):
        self.w = [np.random.randn(o, i) for i, o in zip(self.dims[:-1], self.dims[1:])]
        self.b = [np.zeros((o, 1)) for o in self.dims[1:]]

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            X = w @ X + b
        return X

    def __call__(self, X):
        return self.forward(X)

# %% wrong: uniform weights
class LinearModel:
    def __init__(self, X_dim, Y_dim, hidden_dims):
        self.dims = (X_dim, *hidden_dims, Y_dim)
        self.init_parameters()

    def init_parameters(self):
        self.w = [np.random.rand(i, o) for i, o in zip(self.dims[:-1], self.dims[1:])]
        self.b = [np.zeros((o, 1)) for o in self.dims[1:]]

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            X = w.T @ X + b
        return X

    def __call__(self, X):
        return self.forward(X)

# %% wrong: divides the weights by the root of the number of inputs
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
