# %% right: as the book gives it, with the global K (4 points)
def calc_input_output_gradient(x_in, all_weights, all_biases):

  # Run the forward pass
  y, all_f, all_h = forward_pass(x_in, all_weights, all_biases)
  all_dl_dweights = [None] * (K+1)
  all_dl_dbiases = [None] * (K+1)
  all_dl_df = [None] * (K+1)
  all_dl_dh = [None] * (K+1)
  all_dl_df[K] = np.ones_like(all_f[K])
  for layer in range(K,-1,-1):
    all_dl_dbiases[layer] = np.array(all_dl_df[layer])
    all_dl_dweights[layer] = np.matmul(all_dl_df[layer], all_h[layer].transpose())
    all_dl_dh[layer] = np.matmul(all_weights[layer].transpose(), all_dl_df[layer])
    if layer > 0:
      all_dl_df[layer-1] = indicator_function(all_f[layer-1]) * all_dl_dh[layer]
  return all_dl_dh[0],y

# %% right: a product of matrices from the left, column by column (4 points)
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y, all_f, _ = forward_pass(x_in, all_weights, all_biases)
    columns = []
    for n in range(x_in.shape[1]):
        row = all_weights[-1]
        for weights, f in zip(all_weights[-2::-1], all_f[-2::-1]):
            row = (row * (f[:, n] > 0)) @ weights
        columns.append(row.T)
    return np.hstack(columns), y

# %% right: einsum over slices of the lists (4 points)
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y, f, h = forward_pass(x_in, all_weights, all_biases)
    g = np.ones_like(y)
    for W, below in zip(all_weights[:0:-1], f[-2::-1]):
        g = np.einsum("ij,in->jn", W, g) * indicator_function(below)
    return np.einsum("ij,in->jn", all_weights[0], g), y

# %% wrong: no indicator
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y, all_f, _ = forward_pass(x_in, all_weights, all_biases)
    g = np.ones_like(y)
    for weights in all_weights[::-1]:
        g = weights.T @ g
    return g, y

# %% wrong: the activations in place of the indicator
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y, all_f, all_h = forward_pass(x_in, all_weights, all_biases)
    g = np.ones_like(y)
    for k in range(len(all_weights) - 1, 0, -1):
        g = all_h[k] * (all_weights[k].T @ g)
    return all_weights[0].T @ g, y

# %% wrong: the indicator of the layer above
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y, all_f, _ = forward_pass(x_in, all_weights, all_biases)
    g = np.ones_like(y)
    for k in range(len(all_weights) - 1, -1, -1):
        g = all_weights[k].T @ ((all_f[k] > 0) * g)
    return g, y

# %% wrong: returns the output first
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y, all_f, _ = forward_pass(x_in, all_weights, all_biases)
    g = np.ones_like(y)
    for k in range(len(all_weights) - 1, 0, -1):
        g = (all_f[k - 1] > 0) * (all_weights[k].T @ g)
    return y, all_weights[0].T @ g

# %% wrong: the indicator one layer too high
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y, f, h = forward_pass(x_in, all_weights, all_biases)
    g = np.ones_like(y)
    for k in range(len(all_weights) - 1, 0, -1):
        g = all_weights[k].T @ (g * (f[k] > 0))
    return all_weights[0].T @ g, y

# %% wrong: the output first
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y, f, h = forward_pass(x_in, all_weights, all_biases)
    g = np.ones_like(y)
    for k in range(len(all_weights) - 1, 0, -1):
        g = (all_weights[k].T @ g) * (f[k - 1] > 0)
    return y, all_weights[0].T @ g

# %% wrong: activations in place of the indicator
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y, f, h = forward_pass(x_in, all_weights, all_biases)
    g = np.ones_like(y)
    for k in range(len(all_weights) - 1, 0, -1):
        g = (all_weights[k].T @ g) * h[k]
    return all_weights[0].T @ g, y

# %% shortcut: central differences
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y = forward_pass(x_in, all_weights, all_biases)[0]
    up = forward_pass(x_in + 1e-6, all_weights, all_biases)[0]
    down = forward_pass(x_in - 1e-6, all_weights, all_biases)[0]
    return (up - down) / 2e-6, y

# %% shortcut: torch autograd
def calc_input_output_gradient(x_in, all_weights, all_biases):
    x = torch.tensor(x_in, requires_grad=True)
    h = x
    for k, (w, b) in enumerate(zip(all_weights, all_biases)):
        h = torch.tensor(w) @ h + torch.tensor(b)
        y = h
        h = h.relu()
    return torch.autograd.grad(y.sum(), x)[0].numpy(), y.detach().numpy()

# %% wrong: the forward pass gets the weights twice
def calc_input_output_gradient(x_in, all_weights, all_biases):
    y, all_f, _ = forward_pass(x_in, all_weights, all_weights)
    gradient = np.ones_like(y)
    for layer in range(len(all_weights) - 1, 0, -1):
        gradient = indicator_function(all_f[layer - 1]) * (all_weights[layer].T @ gradient)
    return all_weights[0].T @ gradient, y
