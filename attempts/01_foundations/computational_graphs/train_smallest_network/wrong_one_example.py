# points: 0
# mistake: one random example for each epoch
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    for _ in range(epochs):
        n = np.random.randint(len(x))
        gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
        parameters = [p - lr * g for p, g in zip(parameters, gradients)]
    return parameters
