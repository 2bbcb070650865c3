# points: 0
# mistake: the output as a plain row
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = activation(beta_0 + Omega_0 @ x)
    return hidden, sigmoid(beta_1 + Omega_1 @ hidden)[0]
