# %% right: as in the book, which reads the global K (6 points)
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% right: lists filled from the front, own indicator (6 points)
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    delta = 2 * (all_f[-1] - y)
    weights, biases = [], []
    for W, f, h in zip(all_weights[:0:-1], all_f[-2::-1], all_h[:0:-1]):
        weights.insert(0, np.outer(delta, h))
        biases.insert(0, delta)
        delta = np.where(f > 0, np.dot(W.T, delta), 0)
    weights.insert(0, np.outer(delta, all_h[0]))
    biases.insert(0, delta)
    return weights, biases

# %% right: the indicator of the activation (6 points)
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = (all_h[layer] > 0) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% right: single precision (6 points)
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    dl_df = np.float32(2) * (all_f[-1] - y).astype(np.float32)
    dw, db = [], []
    for k in reversed(range(len(all_weights))):
        db.append(dl_df)
        dw.append(np.einsum("in,jn->ij", dl_df, all_h[k].astype(np.float32)))
        if k > 0:
            dl_df = np.heaviside(all_f[k - 1], 0).astype(np.float32) * (
                all_weights[k].astype(np.float32).T @ dl_df)
    return dw[::-1], db[::-1]

# %% wrong: leaves out the first layer
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, 0, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: bias times activation
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = all_dl_df[layer] * all_h[layer].sum()
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: written for five hidden layers only
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    dw, db = [None] * 6, [None] * 6
    dl_df = d_loss_d_output(all_f[5], y)
    for k in (5, 4, 3, 2, 1, 0):
        db[k], dw[k] = dl_df, dl_df @ all_h[k].T
        if k > 0:
            dl_df = indicator_function(all_f[k - 1]) * (all_weights[k].T @ dl_df)
    return dw, db

# %% wrong: turns the preactivations that it is given into their indicator
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    dl_df, dw, db = d_loss_d_output(all_f[-1], y), [], []
    for k in range(len(all_weights) - 1, -1, -1):
        db.insert(0, dl_df)
        dw.insert(0, dl_df @ all_h[k].T)
        if k > 0:
            step = all_f[k - 1]
            step[step > 0] = 1
            step[step <= 0] = 0
            dl_df = step * (all_weights[k].T @ dl_df)
    return dw, db

# %% wrong: the indicator of the same layer, before the matrix
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    last = len(all_weights) - 1
    dw, db = [None] * (last + 1), [None] * (last + 1)
    dl_df = d_loss_d_output(all_f[last], y)
    for k in range(last, -1, -1):
        db[k], dw[k] = dl_df, dl_df @ all_h[k].T
        if k > 0:
            dl_df = all_weights[k].T @ (indicator_function(all_f[k]) * dl_df)
    return dw, db

# %% wrong: activation of the wrong layer
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[max(layer - 1, 0)].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: forgets the factor 2
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(all_f[K] - y)
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: forgets the indicator
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: weights not transposed
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer], all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: biases first
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dbiases, all_dl_dweights

# %% wrong: outer product transposed
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_h[layer], all_dl_df[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: ReLU in the place of its derivative
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = ReLU(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: target and output swapped
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(y, all_f[K]))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.array(all_dl_df[layer])
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% shortcut: runs the network again in PyTorch and lets it differentiate
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    weights = [torch.tensor(w, requires_grad=True) for w in all_weights]
    biases = [torch.tensor(b, requires_grad=True) for b in all_biases]
    h = torch.tensor(all_h[0])
    for w, b in zip(weights[:-1], biases[:-1]):
        h = torch.relu(b + w @ h)
    ((biases[-1] + weights[-1] @ h - torch.tensor(y)) ** 2).sum().backward()
    return [w.grad.numpy() for w in weights], [b.grad.numpy() for b in biases]

# %% shortcut: central differences of the loss
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    def loss(weights, biases):
        h = all_h[0]
        for w, b in zip(weights[:-1], biases[:-1]):
            h = np.maximum(b + w @ h, 0)
        return ((biases[-1] + weights[-1] @ h - y) ** 2).sum()
    parts = [[w.copy() for w in all_weights], [b.copy() for b in all_biases]]
    gradients = []
    for part in parts:
        gradients.append([np.zeros_like(p) for p in part])
        for array, gradient in zip(part, gradients[-1]):
            for i in np.ndindex(array.shape):
                before = array[i]
                array[i] = before + 1e-6
                up = loss(*parts)
                array[i] = before - 1e-6
                gradient[i] = (up - loss(*parts)) / 2e-6
                array[i] = before
    return gradients[0], gradients[1]
