# points: 3
# style: shuffles the order, changes the list of parameters
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    order = list(range(len(x)))
    for _ in range(epochs):
        np.random.shuffle(order)
        for n in order:
            gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
            for k in range(4):
                parameters[k] -= lr * gradients[k]
    return tuple(parameters)
