# points: 3
# style: scalar code for two units
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    h1 = activation(beta_0[0, 0] + Omega_0[0, 0] * x[0])
    h2 = activation(beta_0[1, 0] + Omega_0[1, 0] * x[0])
    z = beta_1[0, 0] + Omega_1[0, 0] * h1 + Omega_1[0, 1] * h2
    return np.array([h1, h2]), sigmoid(z).reshape(1, -1)
