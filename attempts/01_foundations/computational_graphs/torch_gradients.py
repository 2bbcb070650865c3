# %% right: new tensors and a backward pass for each input (2 points)
def torch_gradients(f, inputs):
    gradients = []
    for i in range(len(inputs)):
        tensors = [torch.tensor(value, requires_grad=True) for value in inputs]
        f(*tensors).backward()
        gradients.append(tensors[i].grad.item())
    return gradients

# %% right: torch.autograd.grad (2 points)
def torch_gradients(f, inputs):
    tensors = [torch.tensor([float(v)], requires_grad=True) for v in inputs]
    return [g.item() for g in torch.autograd.grad(f(*tensors), tensors)]

# %% right: a loop, double precision (2 points)
def torch_gradients(f, inputs):
    tensors = []
    for value in inputs:
        tensors.append(torch.tensor(float(value), dtype=torch.float64, requires_grad=True))
    result = f(*tensors)
    result.backward()
    gradients = []
    for t in tensors:
        gradients.append(t.grad)
    return gradients

# %% right: one tensor for all inputs (2 points)
def torch_gradients(f, inputs):
    tensor = torch.tensor(inputs, requires_grad=True)
    f(*tensor).backward()
    return tensor.grad.tolist()

# %% wrong: finite differences on tensors, no backward pass
def torch_gradients(f, inputs):
    def value(*numbers):
        return f(*[torch.tensor(v, dtype=torch.float64) for v in numbers]).item()
    h = 1e-5
    return [(value(*inputs[:i], v + h, *inputs[i + 1:]) - value(*inputs[:i], v - h, *inputs[i + 1:]))
            / (2 * h) for i, v in enumerate(inputs)]

# %% wrong: never goes backward
def torch_gradients(f, inputs):
    tensors = [torch.tensor(v, requires_grad=True) for v in inputs]
    f(*tensors)
    return [t.grad for t in tensors]

# %% wrong: no requires_grad
def torch_gradients(f, inputs):
    tensors = [torch.tensor(v) for v in inputs]
    f(*tensors).backward()
    return [t.grad for t in tensors]

# %% wrong: one backward pass for every input, so the derivatives pile up
def torch_gradients(f, inputs):
    tensors = [torch.tensor(v, requires_grad=True) for v in inputs]
    gradients = []
    for t in tensors:
        f(*tensors).backward()
        gradients.append(t.grad.item())
    return gradients

# %% wrong: returns the numbers, not their derivatives
def torch_gradients(f, inputs):
    tensors = [torch.tensor(v, requires_grad=True) for v in inputs]
    f(*tensors).backward()
    return [t.item() for t in tensors]
