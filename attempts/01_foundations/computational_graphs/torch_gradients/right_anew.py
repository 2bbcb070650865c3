# points: 2
# style: new tensors and a backward pass for each input
def torch_gradients(f, inputs):
    gradients = []
    for i in range(len(inputs)):
        tensors = [torch.tensor(value, requires_grad=True) for value in inputs]
        f(*tensors).backward()
        gradients.append(tensors[i].grad.item())
    return gradients
