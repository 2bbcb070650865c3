# points: 0
# mistake: tanh hard-coded
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = np.tanh(beta_0 + Omega_0 @ x)
    return hidden, sigmoid(beta_1 + Omega_1 @ hidden)
