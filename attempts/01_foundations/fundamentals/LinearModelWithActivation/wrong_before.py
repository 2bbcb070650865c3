# points: 0
# mistake: activation before the layer
class LinearModelWithActivation(LinearModel):
    def __init__(self, X_dim, Y_dim, hidden_dims, activation=None):
        super().__init__(X_dim, Y_dim, hidden_dims)
        self.activation = activation

    def forward(self, X):
        for w, b in zip(self.w, self.b):
            if self.activation is not None:
                X = self.activation(X)
            X = linear_layer(X, w, b)
        return X
