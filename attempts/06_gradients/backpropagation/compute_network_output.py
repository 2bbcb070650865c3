# %% right: as in the book (4 points)
def compute_network_output(net_input, all_weights, all_biases):
    K = len(all_weights) - 1
    all_f = [None] * (K + 1)
    all_h = [None] * (K + 1)
    all_h[0] = net_input
    for layer in range(K):
        all_f[layer] = all_biases[layer] + np.matmul(all_weights[layer], all_h[layer])
        all_h[layer + 1] = ReLU(all_f[layer])
    all_f[K] = all_biases[K] + np.matmul(all_weights[K], all_h[K])
    net_output = all_f[K]
    return net_output, all_f, all_h

# %% right: reads the global K (4 points)
def compute_network_output(net_input, all_weights, all_biases):
    all_f = [None] * (K + 1)
    all_h = [None] * (K + 1)
    all_h[0] = net_input
    for layer in range(K):
        all_f[layer] = all_biases[layer] + np.matmul(all_weights[layer], all_h[layer])
        all_h[layer + 1] = ReLU(all_f[layer])
    all_f[K] = all_biases[K] + np.matmul(all_weights[K], all_h[K])
    net_output = all_f[K]
    return net_output, all_f, all_h

# %% right: sums over elements, a tuple (4 points)
def compute_network_output(net_input, all_weights, all_biases):
    all_f, all_h = [], [net_input]
    for number, (W, b) in enumerate(zip(all_weights, all_biases)):
        f = np.zeros((W.shape[0], 1))
        for i in range(W.shape[0]):
            f[i, 0] = b[i, 0] + sum(W[i, j] * all_h[-1][j, 0] for j in range(W.shape[1]))
        all_f.append(f)
        if number + 1 < len(all_weights):
            all_h.append(f * (f > 0))
    return f, tuple(all_f), tuple(all_h)

# %% right: torch tensors in single precision (4 points)
def compute_network_output(net_input, all_weights, all_biases):
    all_f, all_h = [], [torch.tensor(net_input, dtype=torch.float32)]
    for k, (W, b) in enumerate(zip(all_weights, all_biases)):
        W, b = torch.tensor(W, dtype=torch.float32), torch.tensor(b, dtype=torch.float32)
        all_f.append(b + W @ all_h[-1])
        if k < len(all_weights) - 1:
            all_h.append(torch.relu(all_f[-1]))
    return all_f[-1], all_f, all_h

# %% wrong: clips in place, which changes the preactivations that are kept
def compute_network_output(net_input, all_weights, all_biases):
    all_f, all_h = [], [net_input]
    for W, b in zip(all_weights[:-1], all_biases[:-1]):
        f = b + W @ all_h[-1]
        all_f.append(f)
        h = f
        h[h < 0] = 0
        all_h.append(h)
    all_f.append(all_biases[-1] + all_weights[-1] @ all_h[-1])
    return all_f[-1], all_f, all_h

# %% wrong: empties the lists that it is given
def compute_network_output(net_input, all_weights, all_biases):
    all_f, all_h = [], [net_input]
    while len(all_weights) > 1:
        all_f.append(all_biases.pop(0) + all_weights.pop(0) @ all_h[-1])
        all_h.append(ReLU(all_f[-1]))
    all_f.append(all_biases[0] + all_weights[0] @ all_h[-1])
    return all_f[-1], all_f, all_h

# %% wrong: an activation too many
def compute_network_output(net_input, all_weights, all_biases):
    all_f, all_h = [], [net_input]
    for W, b in zip(all_weights, all_biases):
        all_f.append(b + W @ all_h[-1])
        all_h.append(ReLU(all_f[-1]))
    return all_f[-1], all_f, all_h

# %% wrong: keeps f after the activation
def compute_network_output(net_input, all_weights, all_biases):
    K = len(all_weights) - 1
    all_f = [None] * (K + 1)
    all_h = [None] * (K + 1)
    all_h[0] = net_input
    for layer in range(K):
        all_f[layer] = all_biases[layer] + np.matmul(all_weights[layer], all_h[layer])
        all_f[layer] = ReLU(all_f[layer])
        all_h[layer + 1] = all_f[layer]
    all_f[K] = all_biases[K] + np.matmul(all_weights[K], all_h[K])
    net_output = all_f[K]
    return net_output, all_f, all_h

# %% wrong: uses the network of the notebook
network_weights, network_biases = all_weights, all_biases


def compute_network_output(net_input, all_weights, all_biases):
    all_weights, all_biases = network_weights, network_biases
    K = len(all_weights) - 1
    all_f = [None] * (K + 1)
    all_h = [None] * (K + 1)
    all_h[0] = net_input
    for layer in range(K):
        all_f[layer] = all_biases[layer] + np.matmul(all_weights[layer], all_h[layer])
        all_h[layer + 1] = ReLU(all_f[layer])
    all_f[K] = all_biases[K] + np.matmul(all_weights[K], all_h[K])
    net_output = all_f[K]
    return net_output, all_f, all_h

# %% wrong: no activation
def compute_network_output(net_input, all_weights, all_biases):
    K = len(all_weights) - 1
    all_f = [None] * (K + 1)
    all_h = [None] * (K + 1)
    all_h[0] = net_input
    for layer in range(K):
        all_f[layer] = all_biases[layer] + np.matmul(all_weights[layer], all_h[layer])
        all_h[layer + 1] = all_f[layer]
    all_f[K] = all_biases[K] + np.matmul(all_weights[K], all_h[K])
    net_output = all_f[K]
    return net_output, all_f, all_h

# %% wrong: forgets the biases of the hidden layers
def compute_network_output(net_input, all_weights, all_biases):
    K = len(all_weights) - 1
    all_f = [None] * (K + 1)
    all_h = [None] * (K + 1)
    all_h[0] = net_input
    for layer in range(K):
        all_f[layer] = np.matmul(all_weights[layer], all_h[layer])
        all_h[layer + 1] = ReLU(all_f[layer])
    all_f[K] = all_biases[K] + np.matmul(all_weights[K], all_h[K])
    net_output = all_f[K]
    return net_output, all_f, all_h

# %% wrong: returns the output alone
def compute_network_output(net_input, all_weights, all_biases):
    K = len(all_weights) - 1
    all_f = [None] * (K + 1)
    all_h = [None] * (K + 1)
    all_h[0] = net_input
    for layer in range(K):
        all_f[layer] = all_biases[layer] + np.matmul(all_weights[layer], all_h[layer])
        all_h[layer + 1] = ReLU(all_f[layer])
    all_f[K] = all_biases[K] + np.matmul(all_weights[K], all_h[K])
    net_output = all_f[K]
    return net_output

# %% wrong: activation at the output
def compute_network_output(net_input, all_weights, all_biases):
    K = len(all_weights) - 1
    all_f = [None] * (K + 1)
    all_h = [None] * (K + 1)
    all_h[0] = net_input
    for layer in range(K):
        all_f[layer] = all_biases[layer] + np.matmul(all_weights[layer], all_h[layer])
        all_h[layer + 1] = ReLU(all_f[layer])
    all_f[K] = all_biases[K] + np.matmul(all_weights[K], all_h[K])
    net_output = ReLU(all_f[K])
    return net_output, all_f, all_h
