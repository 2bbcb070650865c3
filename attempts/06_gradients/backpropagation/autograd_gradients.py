# %% right: clamp, arrays (3 points)
def autograd_gradients(all_weights, all_biases, net_input, y):
    ws = [torch.tensor(w, requires_grad=True) for w in all_weights]
    bs = [torch.tensor(b, requires_grad=True) for b in all_biases]
    h = torch.tensor(net_input)
    for k in range(len(ws) - 1):
        h = torch.clamp(bs[k] + torch.matmul(ws[k], h), min=0)
    out = bs[-1] + torch.matmul(ws[-1], h)
    loss = ((out - torch.tensor(y)) ** 2).sum()
    loss.backward()
    return [w.grad.numpy() for w in ws], [b.grad.numpy() for b in bs]

# %% right: torch.autograd.grad in single precision (3 points)
def autograd_gradients(all_weights, all_biases, net_input, y):
    parameters = [torch.tensor(p, dtype=torch.float32, requires_grad=True)
                  for p in (*all_weights, *all_biases)]
    n = len(all_weights)
    f = torch.tensor(net_input, dtype=torch.float32)
    for k in range(n):
        f = parameters[k] @ f + parameters[n + k]
        if k < n - 1:
            f = torch.nn.functional.relu(f)
    loss = torch.nn.functional.mse_loss(f, torch.tensor(y, dtype=torch.float32), reduction="sum")
    grads = torch.autograd.grad(loss, parameters)
    return grads[:n], grads[n:]

# %% wrong: calls backward twice, so that the derivatives add up
def autograd_gradients(all_weights, all_biases, net_input, y):
    ws = [torch.tensor(w, requires_grad=True) for w in all_weights]
    bs = [torch.tensor(b, requires_grad=True) for b in all_biases]
    for _ in range(2):
        h = torch.tensor(net_input)
        for k in range(len(ws) - 1):
            h = torch.relu(bs[k] + ws[k] @ h)
        loss = ((bs[-1] + ws[-1] @ h - torch.tensor(y)) ** 2).sum()
        loss.backward()
    return [w.grad for w in ws], [b.grad for b in bs]

# %% wrong: hands on the derivatives found by hand
def autograd_gradients(all_weights, all_biases, net_input, y):
    _, f, h = compute_network_output(net_input, all_weights, all_biases)
    return backward_pass_batch(all_weights, all_biases, f, h, y)

# %% wrong: half of the square
def autograd_gradients(all_weights, all_biases, net_input, y):
    ws = [torch.tensor(w, requires_grad=True) for w in all_weights]
    bs = [torch.tensor(b, requires_grad=True) for b in all_biases]
    h = torch.tensor(net_input)
    for k in range(len(ws) - 1):
        h = torch.clamp(bs[k] + torch.matmul(ws[k], h), min=0)
    out = bs[-1] + torch.matmul(ws[-1], h)
    loss = 0.5 * ((out - torch.tensor(y)) ** 2).sum()
    loss.backward()
    return [w.grad.numpy() for w in ws], [b.grad.numpy() for b in bs]

# %% wrong: mean squared error
def autograd_gradients(all_weights, all_biases, net_input, y):
    ws = [torch.tensor(w, requires_grad=True) for w in all_weights]
    bs = [torch.tensor(b, requires_grad=True) for b in all_biases]
    h = torch.tensor(net_input)
    for k in range(len(ws) - 1):
        h = torch.clamp(bs[k] + torch.matmul(ws[k], h), min=0)
    out = bs[-1] + torch.matmul(ws[-1], h)
    loss = ((out - torch.tensor(y)) ** 2).mean()
    loss.backward()
    return [w.grad.numpy() for w in ws], [b.grad.numpy() for b in bs]

# %% wrong: never calls backward
def autograd_gradients(all_weights, all_biases, net_input, y):
    ws = [torch.tensor(w, requires_grad=True) for w in all_weights]
    bs = [torch.tensor(b, requires_grad=True) for b in all_biases]
    h = torch.tensor(net_input)
    for k in range(len(ws) - 1):
        h = torch.clamp(bs[k] + torch.matmul(ws[k], h), min=0)
    out = bs[-1] + torch.matmul(ws[-1], h)
    loss = ((out - torch.tensor(y)) ** 2).sum()
    return [w.grad for w in ws], [b.grad for b in bs]

# %% wrong: no activation
def autograd_gradients(all_weights, all_biases, net_input, y):
    ws = [torch.tensor(w, requires_grad=True) for w in all_weights]
    bs = [torch.tensor(b, requires_grad=True) for b in all_biases]
    h = torch.tensor(net_input)
    for k in range(len(ws) - 1):
        h = bs[k] + torch.matmul(ws[k], h)
    out = bs[-1] + torch.matmul(ws[-1], h)
    loss = ((out - torch.tensor(y)) ** 2).sum()
    loss.backward()
    return [w.grad.numpy() for w in ws], [b.grad.numpy() for b in bs]

# %% wrong: activation at the output
def autograd_gradients(all_weights, all_biases, net_input, y):
    ws = [torch.tensor(w, requires_grad=True) for w in all_weights]
    bs = [torch.tensor(b, requires_grad=True) for b in all_biases]
    h = torch.tensor(net_input)
    for k in range(len(ws) - 1):
        h = torch.clamp(bs[k] + torch.matmul(ws[k], h), min=0)
    out = torch.relu(bs[-1] + torch.matmul(ws[-1], h))
    loss = ((out - torch.tensor(y)) ** 2).sum()
    loss.backward()
    return [w.grad.numpy() for w in ws], [b.grad.numpy() for b in bs]

# %% wrong: returns parameters, not derivatives
def autograd_gradients(all_weights, all_biases, net_input, y):
    ws = [torch.tensor(w, requires_grad=True) for w in all_weights]
    bs = [torch.tensor(b, requires_grad=True) for b in all_biases]
    h = torch.tensor(net_input)
    for k in range(len(ws) - 1):
        h = torch.clamp(bs[k] + torch.matmul(ws[k], h), min=0)
    out = bs[-1] + torch.matmul(ws[-1], h)
    loss = ((out - torch.tensor(y)) ** 2).sum()
    loss.backward()
    return [w.detach().numpy() for w in ws], [b.detach().numpy() for b in bs]
