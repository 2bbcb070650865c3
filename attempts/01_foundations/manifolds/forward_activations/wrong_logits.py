# points: 0
# mistake: no sigmoid at the output
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = activation(beta_0 + Omega_0 @ x)
    return hidden, beta_1 + Omega_1 @ hidden
