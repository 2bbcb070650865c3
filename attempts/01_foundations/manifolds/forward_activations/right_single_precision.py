# points: 3
# style: single precision
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = (p.astype(np.float32) for p in parameters)
    hidden = activation(Omega_0 * x.astype(np.float32) + beta_0)
    return hidden, sigmoid(Omega_1 @ hidden + beta_1)
