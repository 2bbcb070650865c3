# points: 0
# mistake: finite differences on tensors, no backward pass
def torch_gradients(f, inputs):
    def value(*numbers):
        return f(*[torch.tensor(v, dtype=torch.float64) for v in numbers]).item()
    h = 1e-5
    return [(value(*inputs[:i], v + h, *inputs[i + 1:]) - value(*inputs[:i], v - h, *inputs[i + 1:]))
            / (2 * h) for i, v in enumerate(inputs)]
