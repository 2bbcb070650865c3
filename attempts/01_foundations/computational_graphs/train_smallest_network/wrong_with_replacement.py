# points: 0
# mistake: draws each example anew, so that an epoch meets some twice and others never
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    for _ in range(epochs * len(x)):
        n = np.random.randint(len(x))
        gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
        parameters = [p - lr * g for p, g in zip(parameters, gradients)]
    return parameters
