# points: 3
# style: an array of parameters, shuffled by a generator
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    rng = np.random.default_rng()
    p = np.array(parameters, dtype=float)
    order = np.arange(len(x))
    for _ in range(epochs):
        rng.shuffle(order)
        for n in order:
            p -= lr * np.array(smallest_network_gradients(x[n], y[n], *p)[1])
    return p
