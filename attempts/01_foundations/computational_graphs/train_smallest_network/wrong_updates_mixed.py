# points: 0
# mistake: later derivatives of a step use parameters that were changed already
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    p = list(parameters)
    for _ in range(epochs):
        for n in range(len(x)):
            for k in range(4):
                p[k] = p[k] - lr * smallest_network_gradients(x[n], y[n], *p)[1][k]
    return p
