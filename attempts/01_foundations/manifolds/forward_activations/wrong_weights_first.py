# points: 0
# mistake: takes the weights of each layer for the offsets
def forward_activations(x, parameters, activation):
    Omega_0, beta_0, Omega_1, beta_1 = parameters
    hidden = activation(beta_0 + Omega_0 * x)
    return hidden, sigmoid(beta_1[:1, :1] + Omega_1 @ hidden)
