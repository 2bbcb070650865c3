# points: 4
# style: PyTorch's automatic differentiation in single precision
def compute_gradient(data_x, data_y, phi):
    import torch
    x, y = torch.tensor(data_x, dtype=torch.float32), torch.tensor(data_y, dtype=torch.float32)
    p = torch.tensor(phi, dtype=torch.float32, requires_grad=True)
    ((p[0] + p[1] * x - y) ** 2).sum().backward()
    return p.grad
