# points: 0
# mistake: one step for each epoch
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    p = np.array(parameters)
    for _ in range(epochs):
        g = np.mean([smallest_network_gradients(a, b, *p)[1] for a, b in zip(x, y)], axis=0)
        p = p - lr * g
    return list(p)
