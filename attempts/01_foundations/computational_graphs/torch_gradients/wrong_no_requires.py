# points: 0
# mistake: no requires_grad
def torch_gradients(f, inputs):
    tensors = [torch.tensor(v) for v in inputs]
    f(*tensors).backward()
    return [t.grad for t in tensors]
