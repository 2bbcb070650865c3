# points: 2
# style: torch.autograd.grad
def torch_gradients(f, inputs):
    tensors = [torch.tensor([float(v)], requires_grad=True) for v in inputs]
    return [g.item() for g in torch.autograd.grad(f(*tensors), tensors)]
