# points: 2
# style: a loop, double precision
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
