# points: 0
# mistake: reads a variable of the notebook, not the argument
parameters = (np.array([[1.0], [0.0]]), np.array([[2.0], [-1.0]]), np.array([[0.5]]), np.array([[-0.5, 1.0]]))


def forward_activations(x, params, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = activation(beta_0 + Omega_0 @ x)
    return hidden, sigmoid(beta_1 + Omega_1 @ hidden)
