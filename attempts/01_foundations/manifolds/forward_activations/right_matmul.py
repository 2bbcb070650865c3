# points: 3
# style: np.matmul and an exponential
def forward_activations(x, parameters, activation):
    f0 = parameters[0] + np.matmul(parameters[1], x)
    h = activation(f0)
    f1 = parameters[2] + np.matmul(parameters[3], h)
    return h, 1 / (1 + np.exp(-f1))
