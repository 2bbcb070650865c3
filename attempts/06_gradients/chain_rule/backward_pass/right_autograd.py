# points: 4
# style: torch autograd
import torch


def backward_pass(x, betas, omegas, values):
    b = torch.tensor(betas, dtype=torch.float64, requires_grad=True)
    w = torch.tensor(omegas, dtype=torch.float64, requires_grad=True)
    f = b[0] + w[0] * x
    for k, function in enumerate((torch.sin, torch.exp, torch.cos, torch.log)):
        f = b[k + 1] + w[k + 1] * function(f)
    f.backward()
    return b.grad, w.grad
