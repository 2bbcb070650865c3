# points: 3
# style: falls back on the parent's forward
class LinearModelWithActivation(LinearModel):
    def __init__(self, X_dim, Y_dim, hidden_dims, activation=None):
        LinearModel.__init__(self, X_dim, Y_dim, hidden_dims)
        self.activation = activation

    def forward(self, X):
        if self.activation is None:
            return super().forward(X)
        hidden = X
        for w, b in zip(self.w, self.b):
            preactivation = linear_layer(hidden, w, b)
            hidden = self.activation(preactivation)
        return hidden
