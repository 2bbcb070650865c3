# points: 3
# style: torch's optimiser, with its state filled in
def momentum_step(phi, velocity, gradient, alpha, beta):
    p = torch.tensor(phi, requires_grad=True)
    optimizer = torch.optim.SGD([p], lr=alpha, momentum=beta)
    optimizer.state[p]["momentum_buffer"] = torch.tensor(velocity)
    p.grad = torch.tensor(gradient)
    optimizer.step()
    return p.detach(), optimizer.state[p]["momentum_buffer"]
