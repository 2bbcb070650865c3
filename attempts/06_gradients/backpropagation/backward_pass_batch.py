# %% right: repairs the biases of the earlier answer (3 points)
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    dw, db = backward_pass(all_weights, all_biases, all_f, all_h, y)
    return dw, [b.sum(axis=1, keepdims=True) for b in db]

# %% right: a loop over examples (3 points)
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    last = len(all_weights) - 1
    dw = [np.zeros(W.shape) for W in all_weights]
    db = [np.zeros(b.shape) for b in all_biases]
    for n in range(y.shape[1]):
        delta = d_loss_d_output(all_f[last][:, n], y[:, n])
        for k in range(last, -1, -1):
            db[k][:, 0] += delta
            dw[k] += np.outer(delta, all_h[k][:, n])
            if k:
                delta = indicator_function(all_f[k - 1][:, n]) * (all_weights[k].T @ delta)
    return dw, db

# %% right: times a column of ones (3 points)
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = all_dl_df[layer] @ np.ones((y.shape[1], 1))
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% right: a sum over columns (3 points)
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.sum(all_dl_df[layer], axis=1, keepdims=True)
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: sum over units
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.sum(all_dl_df[layer], axis=0, keepdims=True)
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: first example only
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = all_dl_df[layer][:, :1]
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: sum without keepdims
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.sum(all_dl_df[layer], axis=1)
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: mean over examples
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = np.array(d_loss_d_output(all_f[K], y))
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.mean(all_dl_df[layer], axis=1, keepdims=True)
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    all_dl_dweights = [w / y.shape[1] for w in all_dl_dweights]
    return all_dl_dweights, all_dl_dbiases

# %% wrong: the biases keep one column for each example
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
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

# %% wrong: adds up the examples at the output
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    all_dl_dweights = [None] * (K + 1)
    all_dl_dbiases = [None] * (K + 1)
    all_dl_df = [None] * (K + 1)
    all_dl_dh = [None] * (K + 1)
    all_dl_df[K] = d_loss_d_output(all_f[K], y).sum(axis=1, keepdims=True)
    for layer in range(K, -1, -1):
        all_dl_dbiases[layer] = np.sum(all_dl_df[layer], axis=1, keepdims=True)
        all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
        all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
        if layer > 0:
            all_dl_df[layer - 1] = indicator_function(all_f[layer - 1]) * all_dl_dh[layer]
    return all_dl_dweights, all_dl_dbiases

# %% shortcut: runs the network again in PyTorch and lets it differentiate
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    weights = [torch.tensor(w, requires_grad=True) for w in all_weights]
    biases = [torch.tensor(b, requires_grad=True) for b in all_biases]
    h = torch.tensor(all_h[0])
    for w, b in zip(weights[:-1], biases[:-1]):
        h = torch.relu(b + w @ h)
    ((biases[-1] + weights[-1] @ h - torch.tensor(y)) ** 2).sum().backward()
    return [w.grad.numpy() for w in weights], [b.grad.numpy() for b in biases]

# %% shortcut: central differences of the loss
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
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
