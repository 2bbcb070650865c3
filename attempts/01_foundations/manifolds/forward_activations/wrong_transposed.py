# points: 0
# mistake: points in rows
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = activation(x.T @ Omega_0.T + beta_0.T)
    return hidden, sigmoid(hidden @ Omega_1.T + beta_1)
