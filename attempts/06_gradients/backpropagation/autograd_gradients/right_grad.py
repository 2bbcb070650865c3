# points: 3
# style: torch.autograd.grad in single precision
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
