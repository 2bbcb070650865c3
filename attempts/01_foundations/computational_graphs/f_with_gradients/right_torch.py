# points: 2
# style: torch, an array of derivatives
def f_with_gradients(x, y, z):
    v = torch.tensor([x, y, z], dtype=torch.float64, requires_grad=True)
    f = (v[0] + v[1]) * v[2]
    f.backward()
    return f.item(), v.grad.numpy()
