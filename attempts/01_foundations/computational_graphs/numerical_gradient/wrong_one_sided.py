# points: 0
# mistake: one-sided difference
def numerical_gradient(f, inputs, h=1e-5):
    return [(f(*inputs[:i], v + h, *inputs[i + 1:]) - f(*inputs)) / h for i, v in enumerate(inputs)]
