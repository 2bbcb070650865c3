# %% right: a look around at a grid, then the best five go down (4 points)
def find_valley(loss_and_gradient, n_examples, budget, seed):
    batch = np.arange(n_examples)
    a, b = np.meshgrid(np.linspace(-9, 9, 12), np.linspace(4, 22, 9))
    places = [np.array([[p], [q]]) for p, q in zip(a.ravel(), b.ravel())]
    losses = [loss_and_gradient(p, batch)[0] for p in places]
    spent = n_examples * len(places)
    candidates = []
    for k in np.argsort(losses)[:5]:
        phi = places[k]
        for _ in range(9):
            loss, g = loss_and_gradient(phi, batch)
            phi = phi - 0.1 * g
            spent += n_examples
        candidates.append((loss, phi))
    phi = min(candidates, key=lambda c: c[0])[1]
    while spent + n_examples <= budget:
        phi = phi - 0.1 * loss_and_gradient(phi, batch)[1]
        spent += n_examples
    return phi

# %% right: a finer grid for the offset, half as many for the frequency (4 points)
def find_valley(loss_and_gradient, n_examples, budget, seed):
    batch = list(range(n_examples))
    found = []
    for offset in np.linspace(-9.3, 9.3, 14):
        for frequency in np.linspace(4.5, 21.5, 8):
            phi = np.array([[offset], [frequency]])
            found.append((loss_and_gradient(phi, batch)[0], offset, frequency))
    found.sort()
    best = (np.inf, None)
    for _, offset, frequency in found[:5]:
        phi = np.array([[offset], [frequency]])
        for _ in range(8):
            phi = phi - 0.1 * loss_and_gradient(phi, batch)[1]
        loss = loss_and_gradient(phi, batch)[0]
        best = min(best, (loss, phi), key=lambda b: b[0])
    phi = best[1]
    for _ in range(budget // n_examples - 14 * 8 - 45):
        phi = phi - 0.1 * loss_and_gradient(phi, batch)[1]
    return phi

# %% wrong: one descent from the middle (1 point)
def find_valley(loss_and_gradient, n_examples, budget, seed):
    phi = np.array([[0.0], [13.0]])
    for _ in range(budget // n_examples):
        phi = phi - 0.1 * loss_and_gradient(phi, range(n_examples))[1]
    return phi

# %% wrong: one noisy descent with a schedule (1 point)
def find_valley(loss_and_gradient, n_examples, budget, seed):
    rng = np.random.default_rng(seed)
    phi = np.array([[0.0], [13.0]])
    steps = budget // 5
    for t in range(steps):
        rate = 0.8 * 0.5 ** (5 * t // steps)
        phi = phi - rate * loss_and_gradient(phi, rng.permutation(n_examples)[:5])[1]
    return phi

# %% wrong: eight random starts, the best of them kept (3 points)
def find_valley(loss_and_gradient, n_examples, budget, seed):
    rng, batch = np.random.default_rng(seed), range(n_examples)
    best, lowest = None, np.inf
    for _ in range(8):
        phi = np.array([[rng.uniform(-10, 10)], [rng.uniform(3, 23)]])
        for _ in range(budget // n_examples // 8 - 1):
            phi = phi - 0.1 * loss_and_gradient(phi, batch)[1]
        loss = loss_and_gradient(phi, batch)[0]
        if loss < lowest:
            best, lowest = phi, loss
    return best

# %% wrong: goes uphill
def find_valley(loss_and_gradient, n_examples, budget, seed):
    phi = np.array([[0.0], [13.0]])
    for _ in range(budget // n_examples):
        phi = phi + 0.1 * loss_and_gradient(phi, range(n_examples))[1]
    return phi

# %% wrong: spends more than there is
def find_valley(loss_and_gradient, n_examples, budget, seed):
    phi = np.array([[0.0], [13.0]])
    for _ in range(budget):
        phi = phi - 0.1 * loss_and_gradient(phi, range(n_examples))[1]
    return phi

# %% wrong: returns the loss
def find_valley(loss_and_gradient, n_examples, budget, seed):
    return loss_and_gradient(np.array([[0.0], [13.0]]), range(n_examples))[0]
