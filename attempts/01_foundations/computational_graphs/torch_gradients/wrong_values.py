# points: 0
# mistake: returns the numbers, not their derivatives
def torch_gradients(f, inputs):
    tensors = [torch.tensor(v, requires_grad=True) for v in inputs]
    f(*tensors).backward()
    return [t.item() for t in tensors]
