# points: 0
# mistake: one backward pass for every input, so the derivatives pile up
def torch_gradients(f, inputs):
    tensors = [torch.tensor(v, requires_grad=True) for v in inputs]
    gradients = []
    for t in tensors:
        f(*tensors).backward()
        gradients.append(t.grad.item())
    return gradients
