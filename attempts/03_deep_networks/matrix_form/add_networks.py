# %% right: block matrices, and a pair of units for what waits (4 points)
def add_networks(first, second):
    (b1, W1), (b2, W2) = first, second
    b1, W1, b2, W2 = list(b1), list(W1), list(b2), list(W2)

    def lengthen(betas, Omegas):
        b, W = betas[-1], Omegas[-1]
        n = b.shape[0]
        return (betas[:-1] + [np.concatenate([b, -b]), np.zeros((n, 1))],
                Omegas[:-1] + [np.concatenate([W, -W]), np.concatenate([np.eye(n), -np.eye(n)], axis=1)])

    while len(b1) < len(b2):
        b1, W1 = lengthen(b1, W1)
    while len(b2) < len(b1):
        b2, W2 = lengthen(b2, W2)
    betas, Omegas = [], []
    for k in range(len(b1)):
        last = k == len(b1) - 1
        betas.append(b1[k] + b2[k] if last else np.concatenate([b1[k], b2[k]]))
        if k == 0:
            Omegas.append(np.concatenate([W1[0], W2[0]]))
        elif last:
            Omegas.append(np.concatenate([W1[k], W2[k]], axis=1))
        else:
            block = np.zeros((W1[k].shape[0] + W2[k].shape[0], W1[k].shape[1] + W2[k].shape[1]))
            block[:W1[k].shape[0], :W1[k].shape[1]] = W1[k]
            block[W1[k].shape[0]:, W1[k].shape[1]:] = W2[k]
            Omegas.append(block)
    return betas, Omegas

# %% right: the input waits in place of the output, with scipy's blocks (4 points)
from scipy.linalg import block_diag


def add_networks(first, second):
    depth = max(len(first[0]), len(second[0]))
    parts = []
    for betas, Omegas in (first, second):
        betas, Omegas = [np.array(b) for b in betas], [np.array(W) for W in Omegas]
        while len(betas) < depth:
            n = Omegas[0].shape[1]
            betas.insert(0, np.zeros((2 * n, 1)))
            Omegas[0] = np.hstack([Omegas[0], -Omegas[0]])
            Omegas.insert(0, np.vstack([np.eye(n), -np.eye(n)]))
        parts.append((betas, Omegas))
    (b, W), (c, V) = parts
    betas = [np.vstack(pair) for pair in zip(b[:-1], c[:-1])] + [b[-1] + c[-1]]
    Omegas = [np.vstack([W[0], V[0]]), *(block_diag(*pair) for pair in zip(W[1:-1], V[1:-1])),
              np.hstack([W[-1], V[-1]])]
    return betas, Omegas

# %% wrong: same depth only (2 points)
def add_networks(first, second):
    (b1, W1), (b2, W2) = first, second
    betas = [np.vstack([b, c]) for b, c in zip(b1, b2)]
    betas[-1] = b1[-1] + b2[-1]
    Omegas = [np.vstack([W1[0], W2[0]])]
    for V, W in zip(W1[1:-1], W2[1:-1]):
        Omegas.append(np.block([[V, np.zeros((len(V), W.shape[1]))], [np.zeros((len(W), V.shape[1])), W]]))
    return betas, Omegas + [np.hstack([W1[-1], W2[-1]])]

# %% wrong: what waits loses its negative part (2 points)
def add_networks(first, second):
    nets = [(list(b), list(W)) for b, W in (first, second)]
    depth = max(len(b) for b, _ in nets)
    for b, W in nets:
        while len(b) < depth:
            b.append(np.zeros_like(b[-1]))
            W.append(np.eye(len(b[-1])))
    (b1, W1), (b2, W2) = nets
    betas = [np.vstack([b, c]) for b, c in zip(b1[:-1], b2[:-1])] + [b1[-1] + b2[-1]]
    Omegas = [np.vstack([W1[0], W2[0]])]
    for V, W in zip(W1[1:-1], W2[1:-1]):
        Omegas.append(np.block([[V, np.zeros((len(V), W.shape[1]))], [np.zeros((len(W), V.shape[1])), W]]))
    return betas, Omegas + [np.hstack([W1[-1], W2[-1]])]

# %% wrong: adds the parameters
def add_networks(first, second):
    return [b + c for b, c in zip(first[0], second[0])], [W + V for W, V in zip(first[1], second[1])]

# %% wrong: both offsets at the output are forgotten
def add_networks(first, second):
    (b1, W1), (b2, W2) = first, second
    return [np.vstack([b1[0], b2[0]]), 0 * b1[-1]], [np.vstack([W1[0], W2[0]]), np.hstack([W1[-1], W2[-1]])]

# %% shortcut: a function that adds the outputs
def add_networks(first, second):
    return lambda x: forward(x, *first) + forward(x, *second)
