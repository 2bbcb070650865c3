# points: 0
# mistake: divides by h
def numerical_gradient(f, inputs, h=1e-5):
    return [(f(*inputs[:i], v + h, *inputs[i + 1:]) - f(*inputs[:i], v - h, *inputs[i + 1:])) / h
            for i, v in enumerate(inputs)]
