# points: 0
# mistake: changes pile up in the list
def numerical_gradient(f, inputs, h=1e-5):
    gradient = []
    for i in range(len(inputs)):
        inputs[i] += h
        up = f(*inputs)
        inputs[i] -= 2 * h
        down = f(*inputs)
        gradient.append((up - down) / (2 * h))
    return gradient
