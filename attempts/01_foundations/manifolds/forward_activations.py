# %% right: one point at a time (3 points)
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    n = x.shape[1]
    hidden, output = np.zeros((2, n)), np.zeros((1, n))
    for i in range(n):
        hidden[:, [i]] = activation(beta_0 + Omega_0 * x[0, i])
        output[0, i] = sigmoid(beta_1 + np.dot(Omega_1, hidden[:, [i]]))[0, 0]
    return [hidden, output]

# %% right: np.matmul and an exponential (3 points)
def forward_activations(x, parameters, activation):
    f0 = parameters[0] + np.matmul(parameters[1], x)
    h = activation(f0)
    f1 = parameters[2] + np.matmul(parameters[3], h)
    return h, 1 / (1 + np.exp(-f1))

# %% right: single precision (3 points)
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = (p.astype(np.float32) for p in parameters)
    hidden = activation(Omega_0 * x.astype(np.float32) + beta_0)
    return hidden, sigmoid(Omega_1 @ hidden + beta_1)

# %% right: scalar code for two units (3 points)
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    h1 = activation(beta_0[0, 0] + Omega_0[0, 0] * x[0])
    h2 = activation(beta_0[1, 0] + Omega_0[1, 0] * x[0])
    z = beta_1[0, 0] + Omega_1[0, 0] * h1 + Omega_1[0, 1] * h2
    return np.array([h1, h2]), sigmoid(z).reshape(1, -1)

# %% wrong: activation function at the output
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = activation(beta_0 + Omega_0 @ x)
    return hidden, activation(beta_1 + Omega_1 @ hidden)

# %% wrong: the output as a plain row
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = activation(beta_0 + Omega_0 @ x)
    return hidden, sigmoid(beta_1 + Omega_1 @ hidden)[0]

# %% wrong: reads a variable of the notebook, not the argument
parameters = (np.array([[1.0], [0.0]]), np.array([[2.0], [-1.0]]), np.array([[0.5]]), np.array([[-0.5, 1.0]]))


def forward_activations(x, params, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = activation(beta_0 + Omega_0 @ x)
    return hidden, sigmoid(beta_1 + Omega_1 @ hidden)

# %% wrong: no sigmoid at the output
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = activation(beta_0 + Omega_0 @ x)
    return hidden, beta_1 + Omega_1 @ hidden

# %% wrong: returns the output only
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    return sigmoid(beta_1 + Omega_1 @ activation(beta_0 + Omega_0 @ x))

# %% wrong: the output uses the preactivations
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    pre = beta_0 + Omega_0 @ x
    return activation(pre), sigmoid(beta_1 + Omega_1 @ pre)

# %% wrong: tanh hard-coded
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = np.tanh(beta_0 + Omega_0 @ x)
    return hidden, sigmoid(beta_1 + Omega_1 @ hidden)

# %% wrong: points in rows
def forward_activations(x, parameters, activation):
    beta_0, Omega_0, beta_1, Omega_1 = parameters
    hidden = activation(x.T @ Omega_0.T + beta_0.T)
    return hidden, sigmoid(hidden @ Omega_1.T + beta_1)

# %% wrong: takes the weights of each layer for the offsets
def forward_activations(x, parameters, activation):
    Omega_0, beta_0, Omega_1, beta_1 = parameters
    hidden = activation(beta_0 + Omega_0 * x)
    return hidden, sigmoid(beta_1[:1, :1] + Omega_1 @ hidden)
