# points: 0
# mistake: the output uses the preactivations
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    pre = beta_0 + Omega_0 @ x
    return activation(pre), sigmoid(beta_1 + Omega_1 @ pre)
