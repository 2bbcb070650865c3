# points: 2
# style: changes the list and puts the number back
def numerical_gradient(f, inputs, h=1e-5):
    gradient = []
    for i in range(len(inputs)):
        old = inputs[i]
        inputs[i] = old + h
        up = f(*inputs)
        inputs[i] = old - h
        down = f(*inputs)
        inputs[i] = old
        gradient.append((up - down) / (2 * h))
    return gradient
