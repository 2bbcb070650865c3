# points: 0
# mistake: returns the output only
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    return sigmoid(beta_1 + Omega_1 @ activation(beta_0 + Omega_0 @ x))
