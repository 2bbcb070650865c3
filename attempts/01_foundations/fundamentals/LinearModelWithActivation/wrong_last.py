# points: 0
# mistake: no activation after the last layer
class LinearModelWithActivation(LinearModel):
    def __init__(self, X_dim, Y_dim, hidden_dims, activation=None):
        super().__init__(X_dim, Y_dim, hidden_dims)
        self.activation = activation

    def forward(self, X):
        for k, (w, b) in enumerate(zip(self.w, self.b)):
            X = linear_layer(X, w, b)
            if self.activation is not None and k < len(self.w) - 1:
                X = self.activation(X)
        return X
