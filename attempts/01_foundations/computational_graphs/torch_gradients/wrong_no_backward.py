# points: 0
# mistake: never goes backward
def torch_gradients(f, inputs):
    tensors = [torch.tensor(v, requires_grad=True) for v in inputs]
    f(*tensors)
    return [t.grad for t in tensors]
