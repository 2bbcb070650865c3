# %% right: momentum (4 points)
def train(inputs, targets, all_weights, all_biases, n_steps):
    weights, biases = [w.copy() for w in all_weights], [b.copy() for b in all_biases]
    speed_w, speed_b = [0 * w for w in weights], [0 * b for b in biases]
    for _ in range(n_steps):
        output, all_f, all_h = compute_network_output(inputs, weights, biases)
        dw, db = backward_pass_batch(weights, biases, all_f, all_h, targets)
        for k in range(len(weights)):
            speed_w[k] = 0.9 * speed_w[k] - 0.002 * dw[k]
            speed_b[k] = 0.9 * speed_b[k] - 0.002 * db[k]
            weights[k] = weights[k] + speed_w[k]
            biases[k] = biases[k] + speed_b[k]
    return weights, biases

# %% right: Adam, one class for all parameters (4 points)
class Adam:
    def __init__(self):
        self.m, self.v, self.t = 0, 0, 0

    def step(self, g, rate):
        self.t += 1
        self.m = 0.9 * self.m + 0.1 * g
        self.v = 0.999 * self.v + 0.001 * g ** 2
        return rate * self.m / (1 - 0.9 ** self.t) / (np.sqrt(self.v / (1 - 0.999 ** self.t)) + 1e-8)


def train(inputs, targets, all_weights, all_biases, n_steps):
    weights, biases = list(all_weights), list(all_biases)
    rules = [(Adam(), Adam()) for _ in weights]
    for t in range(n_steps):
        _, all_f, all_h = compute_network_output(inputs, weights, biases)
        dw, db = backward_pass_batch(weights, biases, all_f, all_h, targets)
        for k, (for_w, for_b) in enumerate(rules):
            rate = 0.02 * (1 - t / n_steps)
            weights[k] = weights[k] - for_w.step(dw[k], rate)
            biases[k] = biases[k] - for_b.step(db[k], rate)
    return weights, biases

# %% wrong: a fixed learning rate of 0.003 (3 points)
def train(inputs, targets, all_weights, all_biases, n_steps):
    weights, biases = list(all_weights), list(all_biases)
    for _ in range(n_steps):
        _, all_f, all_h = compute_network_output(inputs, weights, biases)
        dw, db = backward_pass_batch(weights, biases, all_f, all_h, targets)
        weights = [w - 0.003 * g for w, g in zip(weights, dw)]
        biases = [b - 0.003 * g for b, g in zip(biases, db)]
    return weights, biases

# %% wrong: a learning rate with which it explodes
def train(inputs, targets, all_weights, all_biases, n_steps):
    weights, biases = list(all_weights), list(all_biases)
    for _ in range(n_steps):
        _, all_f, all_h = compute_network_output(inputs, weights, biases)
        dw, db = backward_pass_batch(weights, biases, all_f, all_h, targets)
        weights = [w - 0.1 * g for w, g in zip(weights, dw)]
        biases = [b - 0.1 * g for b, g in zip(biases, db)]
    return weights, biases

# %% wrong: goes uphill
def train(inputs, targets, all_weights, all_biases, n_steps):
    weights, biases = list(all_weights), list(all_biases)
    for _ in range(n_steps):
        _, all_f, all_h = compute_network_output(inputs, weights, biases)
        dw, db = backward_pass_batch(weights, biases, all_f, all_h, targets)
        weights = [w + 0.001 * g for w, g in zip(weights, dw)]
        biases = [b + 0.001 * g for b, g in zip(biases, db)]
    return weights, biases

# %% wrong: changes the parameters that it was given
def train(inputs, targets, all_weights, all_biases, n_steps):
    for _ in range(n_steps):
        _, all_f, all_h = compute_network_output(inputs, all_weights, all_biases)
        dw, db = backward_pass_batch(all_weights, all_biases, all_f, all_h, targets)
        for k in range(len(all_weights)):
            all_weights[k] -= 0.003 * dw[k]
            all_biases[k] -= 0.003 * db[k]
    return all_weights, all_biases

# %% wrong: takes ten times the steps
def train(inputs, targets, all_weights, all_biases, n_steps):
    weights, biases = list(all_weights), list(all_biases)
    for _ in range(10 * n_steps):
        _, all_f, all_h = compute_network_output(inputs, weights, biases)
        dw, db = backward_pass_batch(weights, biases, all_f, all_h, targets)
        weights = [w - 0.003 * g for w, g in zip(weights, dw)]
        biases = [b - 0.003 * g for b, g in zip(biases, db)]
    return weights, biases

# %% shortcut: PyTorch differentiates and trains
def train(inputs, targets, all_weights, all_biases, n_steps):
    weights = [torch.tensor(w, requires_grad=True) for w in all_weights]
    biases = [torch.tensor(b, requires_grad=True) for b in all_biases]
    optimiser = torch.optim.Adam(weights + biases, lr=0.02)
    for _ in range(n_steps):
        h = torch.tensor(inputs)
        for w, b in zip(weights[:-1], biases[:-1]):
            h = torch.relu(b + w @ h)
        loss = ((biases[-1] + weights[-1] @ h - torch.tensor(targets)) ** 2).sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return [w.detach().numpy() for w in weights], [b.detach().numpy() for b in biases]

# %% right: momentum, the functions called by keywords (4 points)
def train(inputs, targets, all_weights, all_biases, n_steps):
    now = {"all_weights": [w.copy() for w in all_weights], "all_biases": [b.copy() for b in all_biases]}
    speed = {name: [np.zeros_like(part) for part in parts] for name, parts in now.items()}
    for _ in range(n_steps):
        _, all_f, all_h = compute_network_output(net_input=inputs, **now)
        slopes = dict(zip(now, backward_pass_batch(all_f=all_f, all_h=all_h, y=targets, **now)))
        for name in now:
            speed[name] = [0.9 * s - 0.002 * d for s, d in zip(speed[name], slopes[name])]
            now[name] = [part + s for part, s in zip(now[name], speed[name])]
    return now["all_weights"], now["all_biases"]
