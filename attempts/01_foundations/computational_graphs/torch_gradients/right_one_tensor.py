# points: 2
# style: one tensor for all inputs
def torch_gradients(f, inputs):
    tensor = torch.tensor(inputs, requires_grad=True)
    f(*tensor).backward()
    return tensor.grad.tolist()
