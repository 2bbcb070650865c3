# points: 0
# mistake: leaves the last example of every epoch out
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    for _ in range(epochs):
        for n in range(max(1, len(x) - 1)):
            gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
            parameters = [p - lr * g for p, g in zip(parameters, gradients)]
    return parameters
