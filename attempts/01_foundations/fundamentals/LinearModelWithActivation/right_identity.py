# points: 3
# style: None replaced by an identity in the constructor
class LinearModelWithActivation(LinearModel):
    def __init__(self, X_dim, Y_dim, hidden_dims, activation=None):
        super().__init__(X_dim, Y_dim, hidden_dims)
        self.activation = activation if activation is not None else (lambda z: z)

    def forward(self, X):
        for i in range(len(self.w)):
            X = self.activation(self.w[i].T @ X + self.b[i])
        return X
