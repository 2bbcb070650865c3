# points: 0
# mistake: no activation
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
