# points: 0
# mistake: calls backward twice, so that the derivatives add up
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
