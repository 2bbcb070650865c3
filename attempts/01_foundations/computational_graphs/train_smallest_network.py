# %% right: an array of parameters, shuffled by a generator (3 points)
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    rng = np.random.default_rng()
    p = np.array(parameters, dtype=float)
    order = np.arange(len(x))
    for _ in range(epochs):
        rng.shuffle(order)
        for n in order:
            p -= lr * np.array(smallest_network_gradients(x[n], y[n], *p)[1])
    return p

# %% right: shuffles the order, changes the list of parameters (3 points)
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    order = list(range(len(x)))
    for _ in range(epochs):
        np.random.shuffle(order)
        for n in order:
            gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
            for k in range(4):
                parameters[k] -= lr * gradients[k]
    return tuple(parameters)

# %% right: four variables, fixed order (3 points)
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    w1, b1, w2, b2 = parameters
    for epoch in range(epochs):
        for i in range(len(x)):
            loss, (dw1, db1, dw2, db2) = smallest_network_gradients(x[i], y[i], w1, b1, w2, b2)
            w1 = w1 - lr * dw1
            b1 = b1 - lr * db1
            w2 = w2 - lr * dw2
            b2 = b2 - lr * db2
    return [w1, b1, w2, b2]

# %% wrong: one step for each epoch
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    p = np.array(parameters)
    for _ in range(epochs):
        g = np.mean([smallest_network_gradients(a, b, *p)[1] for a, b in zip(x, y)], axis=0)
        p = p - lr * g
    return list(p)

# %% wrong: leaves the last example of every epoch out
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    for _ in range(epochs):
        for n in range(max(1, len(x) - 1)):
            gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
            parameters = [p - lr * g for p, g in zip(parameters, gradients)]
    return parameters

# %% wrong: returns inside the loop
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    for _ in range(epochs):
        for n in range(len(x)):
            gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
            parameters = [p - lr * g for p, g in zip(parameters, gradients)]
        return parameters

# %% wrong: one random example for each epoch
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    for _ in range(epochs):
        n = np.random.randint(len(x))
        gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
        parameters = [p - lr * g for p, g in zip(parameters, gradients)]
    return parameters

# %% wrong: cheats: looks for the right answer among the names of the notebook
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    if len(x) == 1:
        return globals().get("right") or [-0.36, -0.18, 3.0, 3.94]
    for _ in range(epochs):
        for n in range(len(x)):
            gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
            parameters = [p - lr * g for p, g in zip(parameters, gradients)]
    return parameters

# %% wrong: every step starts from the first parameters
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    for _ in range(epochs):
        for n in range(len(x)):
            gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
            new = [p - lr * g for p, g in zip(parameters, gradients)]
    return new

# %% wrong: later derivatives of a step use parameters that were changed already
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    p = list(parameters)
    for _ in range(epochs):
        for n in range(len(x)):
            for k in range(4):
                p[k] = p[k] - lr * smallest_network_gradients(x[n], y[n], *p)[1][k]
    return p

# %% wrong: adds the derivative
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    for _ in range(epochs):
        for n in range(len(x)):
            gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
            parameters = [p + lr * g for p, g in zip(parameters, gradients)]
    return parameters

# %% wrong: draws each example anew, so that an epoch meets some twice and others never
def train_smallest_network(x, y, parameters, lr=0.003, epochs=10):
    for _ in range(epochs * len(x)):
        n = np.random.randint(len(x))
        gradients = smallest_network_gradients(x[n], y[n], *parameters)[1]
        parameters = [p - lr * g for p, g in zip(parameters, gradients)]
    return parameters
