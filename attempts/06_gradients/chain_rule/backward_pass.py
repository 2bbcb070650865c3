# %% shortcut: runs the model again in PyTorch and lets it differentiate
import torch


def backward_pass(x, betas, omegas, values):
    b = torch.tensor(betas, dtype=torch.float64, requires_grad=True)
    w = torch.tensor(omegas, dtype=torch.float64, requires_grad=True)
    f = b[0] + w[0] * x
    for k, function in enumerate((torch.sin, torch.exp, torch.cos, torch.log)):
        f = b[k + 1] + w[k + 1] * function(f)
    f.backward()
    return b.grad, w.grad

# %% right: a loop into arrays (4 points)
def backward_pass(x, betas, omegas, values):
    f, h = values[0:7:2], (x,) + tuple(values[1:8:2])
    derivative = [math.cos, math.exp, lambda z: -math.sin(z), lambda z: 1 / z]
    dydbetas, dydomegas = np.zeros(5), np.zeros(5)
    d = 1.0
    for k in range(4, -1, -1):
        dydbetas[k], dydomegas[k] = d, d * h[k]
        if k > 0:
            d = d * omegas[k] * derivative[k - 1](f[k - 1])
    return dydbetas, dydomegas

# %% right: single precision, tensors of one element (4 points)
import torch


def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, _ = (torch.tensor([v], dtype=torch.float32) for v in values)
    dydf3 = omegas[4] / f3
    dydf2 = -dydf3 * omegas[3] * torch.sin(f2)
    dydf1 = dydf2 * omegas[2] * h2
    dydf0 = dydf1 * omegas[1] * torch.cos(f0)
    dydf = [dydf0, dydf1, dydf2, dydf3, torch.ones(1)]
    return torch.cat(dydf), torch.cat([d * h for d, h in zip(dydf, (x, h1, h2, h3, h4))])

# %% right: line by line (4 points)
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    dydh4 = omegas[4]
    dydf3 = (1 / f3) * dydh4
    dydh3 = omegas[3] * dydf3
    dydf2 = -np.sin(f2) * dydh3
    dydh2 = omegas[2] * dydf2
    dydf1 = np.exp(f1) * dydh2
    dydh1 = omegas[1] * dydf1
    dydf0 = np.cos(f0) * dydh1
    dydbeta4 = 1.0
    dydomega4 = h4
    dydbeta3 = dydf3
    dydomega3 = h3 * dydf3
    dydbeta2 = dydf2
    dydomega2 = h2 * dydf2
    dydbeta1 = dydf1
    dydomega1 = h1 * dydf1
    dydbeta0 = dydf0
    dydomega0 = x * dydf0
    dydbetas = [dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4]
    dydomegas = [dydomega0, dydomega1, dydomega2, dydomega3, dydomega4]
    return dydbetas, dydomegas

# %% wrong: derivatives taken at what comes out of a function
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    slopes = [np.cos(h1), np.exp(h2), -np.sin(h3), 1 / h4 if h4 else 1.0]
    inputs, dydf = [x, h1, h2, h3, h4], [1.0]
    for k in (4, 3, 2, 1):
        dydf.insert(0, dydf[0] * omegas[k] * slopes[k - 1])
    return dydf, [d * h for d, h in zip(dydf, inputs)]

# %% wrong: derivative of the cosine without its sign
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    dydh4 = omegas[4]
    dydf3 = (1 / f3) * dydh4
    dydh3 = omegas[3] * dydf3
    dydf2 = np.sin(f2) * dydh3
    dydh2 = omegas[2] * dydf2
    dydf1 = np.exp(f1) * dydh2
    dydh1 = omegas[1] * dydf1
    dydf0 = np.cos(f0) * dydh1
    dydbeta4 = 1.0
    dydomega4 = h4
    dydbeta3 = dydf3
    dydomega3 = h3 * dydf3
    dydbeta2 = dydf2
    dydomega2 = h2 * dydf2
    dydbeta1 = dydf1
    dydomega1 = h1 * dydf1
    dydbeta0 = dydf0
    dydomega0 = x * dydf0
    dydbetas = [dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4]
    dydomegas = [dydomega0, dydomega1, dydomega2, dydomega3, dydomega4]
    return dydbetas, dydomegas

# %% wrong: forgets the derivative of the exponential
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    dydh4 = omegas[4]
    dydf3 = (1 / f3) * dydh4
    dydh3 = omegas[3] * dydf3
    dydf2 = -np.sin(f2) * dydh3
    dydh2 = omegas[2] * dydf2
    dydf1 = dydh2
    dydh1 = omegas[1] * dydf1
    dydf0 = np.cos(f0) * dydh1
    dydbeta4 = 1.0
    dydomega4 = h4
    dydbeta3 = dydf3
    dydomega3 = h3 * dydf3
    dydbeta2 = dydf2
    dydomega2 = h2 * dydf2
    dydbeta1 = dydf1
    dydomega1 = h1 * dydf1
    dydbeta0 = dydf0
    dydomega0 = x * dydf0
    dydbetas = [dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4]
    dydomegas = [dydomega0, dydomega1, dydomega2, dydomega3, dydomega4]
    return dydbetas, dydomegas

# %% wrong: uses the given factors
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    dydh4 = omega4
    dydf3 = (1 / f3) * dydh4
    dydh3 = omega3 * dydf3
    dydf2 = -np.sin(f2) * dydh3
    dydh2 = omega2 * dydf2
    dydf1 = np.exp(f1) * dydh2
    dydh1 = omega1 * dydf1
    dydf0 = np.cos(f0) * dydh1
    dydbeta4 = 1.0
    dydomega4 = h4
    dydbeta3 = dydf3
    dydomega3 = h3 * dydf3
    dydbeta2 = dydf2
    dydomega2 = h2 * dydf2
    dydbeta1 = dydf1
    dydomega1 = h1 * dydf1
    dydbeta0 = dydf0
    dydomega0 = x * dydf0
    dydbetas = [dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4]
    dydomegas = [dydomega0, dydomega1, dydomega2, dydomega3, dydomega4]
    return dydbetas, dydomegas

# %% wrong: the visible values
def backward_pass(x, betas, omegas, values):
    return [-48, -24, -4, 4, 1], [-240, -72, -8, 16, 6]

# %% wrong: forgets the factors omega
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    dydh4 = omegas[4]
    dydf3 = (1 / f3) * dydh4
    dydh3 = dydf3
    dydf2 = -np.sin(f2) * dydh3
    dydh2 = dydf2
    dydf1 = np.exp(f1) * dydh2
    dydh1 = dydf1
    dydf0 = np.cos(f0) * dydh1
    dydbeta4 = 1.0
    dydomega4 = h4
    dydbeta3 = dydf3
    dydomega3 = h3 * dydf3
    dydbeta2 = dydf2
    dydomega2 = h2 * dydf2
    dydbeta1 = dydf1
    dydomega1 = h1 * dydf1
    dydbeta0 = dydf0
    dydomega0 = x * dydf0
    dydbetas = [dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4]
    dydomegas = [dydomega0, dydomega1, dydomega2, dydomega3, dydomega4]
    return dydbetas, dydomegas

# %% wrong: factors first
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    dydh4 = omegas[4]
    dydf3 = (1 / f3) * dydh4
    dydh3 = omegas[3] * dydf3
    dydf2 = -np.sin(f2) * dydh3
    dydh2 = omegas[2] * dydf2
    dydf1 = np.exp(f1) * dydh2
    dydh1 = omegas[1] * dydf1
    dydf0 = np.cos(f0) * dydh1
    dydbeta4 = 1.0
    dydomega4 = h4
    dydbeta3 = dydf3
    dydomega3 = h3 * dydf3
    dydbeta2 = dydf2
    dydomega2 = h2 * dydf2
    dydbeta1 = dydf1
    dydomega1 = h1 * dydf1
    dydbeta0 = dydf0
    dydomega0 = x * dydf0
    dydbetas = [dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4]
    dydomegas = [dydomega0, dydomega1, dydomega2, dydomega3, dydomega4]
    return dydomegas, dydbetas

# %% wrong: begins with k = 4
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    dydh4 = omegas[4]
    dydf3 = (1 / f3) * dydh4
    dydh3 = omegas[3] * dydf3
    dydf2 = -np.sin(f2) * dydh3
    dydh2 = omegas[2] * dydf2
    dydf1 = np.exp(f1) * dydh2
    dydh1 = omegas[1] * dydf1
    dydf0 = np.cos(f0) * dydh1
    dydbeta4 = 1.0
    dydomega4 = h4
    dydbeta3 = dydf3
    dydomega3 = h3 * dydf3
    dydbeta2 = dydf2
    dydomega2 = h2 * dydf2
    dydbeta1 = dydf1
    dydomega1 = h1 * dydf1
    dydbeta0 = dydf0
    dydomega0 = x * dydf0
    dydbetas = [dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4]
    dydomegas = [dydomega0, dydomega1, dydomega2, dydomega3, dydomega4]
    return dydbetas[::-1], dydomegas[::-1]

# %% wrong: minus sign in the derivative of the sine
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = values
    dydh4 = omegas[4]
    dydf3 = (1 / f3) * dydh4
    dydh3 = omegas[3] * dydf3
    dydf2 = -np.sin(f2) * dydh3
    dydh2 = omegas[2] * dydf2
    dydf1 = np.exp(f1) * dydh2
    dydh1 = omegas[1] * dydf1
    dydf0 = -np.cos(f0) * dydh1
    dydbeta4 = 1.0
    dydomega4 = h4
    dydbeta3 = dydf3
    dydomega3 = h3 * dydf3
    dydbeta2 = dydf2
    dydomega2 = h2 * dydf2
    dydbeta1 = dydf1
    dydomega1 = h1 * dydf1
    dydbeta0 = dydf0
    dydomega0 = x * dydf0
    dydbetas = [dydbeta0, dydbeta1, dydbeta2, dydbeta3, dydbeta4]
    dydomegas = [dydomega0, dydomega1, dydomega2, dydomega3, dydomega4]
    return dydbetas, dydomegas

# %% shortcut: central differences of the model
def backward_pass(x, betas, omegas, values):
    p = np.array([*betas, *omegas], dtype=float)
    slopes = []
    for step in 1e-5 * np.eye(10):
        up, down = p + step, p - step
        slopes.append((model(x, up[:5], up[5:]) - model(x, down[:5], down[5:])) / 2e-5)
    return slopes[:5], slopes[5:]

# %% shortcut: runs the model again and differentiates that
def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, y = forward_pass(x, betas, omegas)
    slopes = (np.cos(f0), np.exp(f1), -np.sin(f2), 1 / f3)
    dydf = [1.0]
    for k in (3, 2, 1, 0):
        dydf.insert(0, dydf[0] * omegas[k + 1] * slopes[k])
    return dydf, [d * h for d, h in zip(dydf, (x, h1, h2, h3, h4))]
