# %% right: one example at a time, loops (4 points)
def forward(x, betas, Omegas):
    outputs = []
    for n in range(x.shape[1]):
        h = [float(v) for v in x[:, n]]
        for k, (beta, Omega) in enumerate(zip(betas, Omegas)):
            f = []
            for i in range(Omega.shape[0]):
                f.append(beta[i, 0] + sum(Omega[i, j] * h[j] for j in range(len(h))))
            h = [max(v, 0.0) for v in f] if k < len(betas) - 1 else f
        outputs.append(h)
    return np.array(outputs).T

# %% right: a loop over layers (4 points)
def forward(x, betas, Omegas):
    h = x
    K = len(Omegas) - 1
    for k in range(K):
        h = ReLU(betas[k] + np.matmul(Omegas[k], h))
    return betas[K] + np.matmul(Omegas[K], h)

# %% right: offsets repeated by a row of ones, as in the book (4 points)
def forward(x, betas, Omegas):
    n_data = x.shape[1]
    h = x
    for k in range(len(betas)):
        f = np.matmul(betas[k], np.ones((1, n_data))) + np.matmul(Omegas[k], h)
        h = ReLU(f)
    return f

# %% right: recursion, own activation (4 points)
def forward(x, betas, Omegas):
    f = betas[0] + Omegas[0] @ x
    if len(betas) == 1:
        return f
    return forward(f * (f > 0), betas[1:], Omegas[1:])

# %% right: torch in single precision (4 points)
import torch

def forward(x, betas, Omegas):
    h = torch.tensor(x, dtype=torch.float32)
    for k, (beta, Omega) in enumerate(zip(betas, Omegas)):
        h = torch.tensor(beta, dtype=torch.float32) + torch.tensor(Omega, dtype=torch.float32) @ h
        if k < len(betas) - 1:
            h = torch.relu(h)
    return h

# %% wrong: activation before the layer
def forward(x, betas, Omegas):
    for beta, Omega in zip(betas, Omegas):
        x = beta + Omega @ ReLU(x)
    return x

# %% wrong: takes the layers out of the caller's lists
def forward(x, betas, Omegas):
    while len(betas) > 1:
        x = ReLU(betas.pop(0) + Omegas.pop(0) @ x)
    return betas[0] + Omegas[0] @ x

# %% wrong: three hidden layers only
def forward(x, betas, Omegas):
    h1 = ReLU(betas[0] + Omegas[0] @ x)
    h2 = ReLU(betas[1] + Omegas[1] @ h1)
    h3 = ReLU(betas[2] + Omegas[2] @ h2)
    return betas[3] + Omegas[3] @ h3

# %% wrong: uses the matrices of section 3
def forward(x, betas, Omegas):
    h1 = ReLU(beta_0 + Omega_0 @ x)
    h2 = ReLU(beta_1 + Omega_1 @ h1)
    h3 = ReLU(beta_2 + Omega_2 @ h2)
    return beta_3 + Omega_3 @ h3

# %% wrong: no activation
def forward(x, betas, Omegas):
    h = x
    K = len(Omegas) - 1
    for k in range(K):
        h = (betas[k] + np.matmul(Omegas[k], h))
    return betas[K] + np.matmul(Omegas[K], h)

# %% wrong: forgets the offsets
def forward(x, betas, Omegas):
    h = x
    K = len(Omegas) - 1
    for k in range(K):
        h = ReLU(np.matmul(Omegas[k], h))
    return np.matmul(Omegas[K], h)

# %% wrong: leaves out the last hidden layer
def forward(x, betas, Omegas):
    h = x
    K = len(Omegas) - 1
    for k in range(K - 1):
        h = ReLU(betas[k] + np.matmul(Omegas[k], h))
    return betas[K] + np.matmul(Omegas[K], h)

# %% wrong: activation at the output
def forward(x, betas, Omegas):
    for beta, Omega in zip(betas, Omegas):
        x = ReLU(beta + Omega @ x)
    return x
