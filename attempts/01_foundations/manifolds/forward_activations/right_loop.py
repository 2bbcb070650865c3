# points: 3
# style: one point at a time
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    n = x.shape[1]
    hidden, output = np.zeros((2, n)), np.zeros((1, n))
    for i in range(n):
        hidden[:, [i]] = activation(beta_0 + Omega_0 * x[0, i])
        output[0, i] = sigmoid(beta_1 + np.dot(Omega_1, hidden[:, [i]]))[0, 0]
    return [hidden, output]
