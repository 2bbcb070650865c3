# points: 3
# style: torch in double precision
def smallest_network_gradients(x, y, w1, b1, w2, b2):
    p = torch.tensor([w1, b1, w2, b2], dtype=torch.float64, requires_grad=True)
    loss = (p[2] * torch.tanh(p[0] * x + p[1]) + p[3] - y) ** 2
    loss.backward()
    return loss.item(), p.grad.tolist()
