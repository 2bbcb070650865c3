# points: 0
# mistake: goes half of h to each side
def numerical_gradient(f, inputs, h=1e-5):
    return [(f(*inputs[:i], v + h / 2, *inputs[i + 1:]) - f(*inputs[:i], v - h / 2, *inputs[i + 1:])) / h
            for i, v in enumerate(inputs)]
