# %% right: two loops with arrays (4 points)
def chain_gradient(functions, derivatives, x, betas, omegas):
    n = len(functions)
    f, h = np.zeros(n + 1), np.zeros(n + 1)
    h[0] = x
    f[0] = betas[0] + omegas[0] * x
    for k in range(n):
        h[k + 1] = functions[k](f[k])
        f[k + 1] = betas[k + 1] + omegas[k + 1] * h[k + 1]
    d = np.ones(n + 1)
    for k in reversed(range(n)):
        d[k] = d[k + 1] * omegas[k + 1] * derivatives[k](f[k])
    return f[n], d, d * h

# %% right: calls itself on the rest of the chain (4 points)
def chain_gradient(functions, derivatives, x, betas, omegas):
    f = betas[0] + omegas[0] * x
    if not functions:
        return f, [1.0], [x]
    h = functions[0](f)
    y, by_betas, by_omegas = chain_gradient(functions[1:], derivatives[1:], h, betas[1:], omegas[1:])
    first = by_betas[0] * omegas[1] * derivatives[0](f)
    return y, [first, *by_betas], [first * x, *by_omegas]

# %% right: multiplies the factors with a cumulated product (4 points)
def chain_gradient(functions, derivatives, x, betas, omegas):
    inputs, slopes, f = [x], [], betas[0] + omegas[0] * x
    for a, da, b, w in zip(functions, derivatives, betas[1:], omegas[1:]):
        inputs.append(a(f))
        slopes.append(w * da(f))
        f = b + w * inputs[-1]
    d = np.cumprod([1.0, *slopes[::-1]])[::-1]
    return f, d, d * np.array(inputs)

# %% wrong: follows the chain anew for every parameter (2 points)
def chain_gradient(functions, derivatives, x, betas, omegas):
    def run(k):
        h, f = x, betas[0] + omegas[0] * x
        for j in range(k):
            h = functions[j](f)
            f = betas[j + 1] + omegas[j + 1] * h
        return h, f
    by_betas = []
    for k in range(len(betas)):
        d = 1.0
        for j in range(k, len(functions)):
            d = d * omegas[j + 1] * derivatives[j](run(j)[1])
        by_betas.append(d)
    return run(len(functions))[1], by_betas, [d * run(k)[0] for k, d in enumerate(by_betas)]

# %% wrong: takes the derivatives at what comes out of a function
def chain_gradient(functions, derivatives, x, betas, omegas):
    h, f = [x], [betas[0] + omegas[0] * x]
    for k, a in enumerate(functions):
        h.append(a(f[-1]))
        f.append(betas[k + 1] + omegas[k + 1] * h[-1])
    d = [1.0]
    for k in range(len(functions), 0, -1):
        d.insert(0, d[0] * omegas[k] * derivatives[k - 1](h[k]))
    return f[-1], d, [a * b for a, b in zip(d, h)]

# %% wrong: leaves out the factors omega on the way back
def chain_gradient(functions, derivatives, x, betas, omegas):
    h, f = [x], [betas[0] + omegas[0] * x]
    for k, a in enumerate(functions):
        h.append(a(f[-1]))
        f.append(betas[k + 1] + omegas[k + 1] * h[-1])
    d = [1.0]
    for k in range(len(functions), 0, -1):
        d.insert(0, d[0] * derivatives[k - 1](f[k - 1]))
    return f[-1], d, [a * b for a, b in zip(d, h)]

# %% wrong: the factor of the step itself instead of the next one
def chain_gradient(functions, derivatives, x, betas, omegas):
    h, f = [x], [betas[0] + omegas[0] * x]
    for k, a in enumerate(functions):
        h.append(a(f[-1]))
        f.append(betas[k + 1] + omegas[k + 1] * h[-1])
    d = [1.0]
    for k in range(len(functions), 0, -1):
        d.insert(0, d[0] * omegas[k - 1] * derivatives[k - 1](f[k - 1]))
    return f[-1], d, [a * b for a, b in zip(d, h)]

# %% shortcut: central differences of the chain
def chain_gradient(functions, derivatives, x, betas, omegas):
    def run(p):
        n = len(betas)
        f = p[0] + p[n] * x
        for k, a in enumerate(functions):
            f = p[k + 1] + p[n + k + 1] * a(f)
        return f
    p = np.array([*betas, *omegas])
    slopes = [(run(p + e) - run(p - e)) / 2e-5 for e in 1e-5 * np.eye(len(p))]
    return run(p), slopes[:len(betas)], slopes[len(betas):]

# %% wrong: the omegas get what comes out of the step
def chain_gradient(functions, derivatives, x, betas, omegas):
    f, h = [betas[0] + omegas[0] * x], []
    for a, beta, omega in zip(functions, betas[1:], omegas[1:]):
        h.append(a(f[-1]))
        f.append(beta + omega * h[-1])
    slopes = [1.0]
    for k in range(len(functions), 0, -1):
        slopes.insert(0, slopes[0] * omegas[k] * derivatives[k - 1](f[k - 1]))
    return f[-1], slopes, [s * value for s, value in zip(slopes, f)]

# %% wrong: the derivatives in the order in which they are found
def chain_gradient(functions, derivatives, x, betas, omegas):
    f, h = [betas[0] + omegas[0] * x], [x]
    for k in range(len(functions)):
        h.append(functions[k](f[-1]))
        f.append(betas[k + 1] + omegas[k + 1] * h[-1])
    d, by_beta, by_omega = 1.0, [1.0], [h[-1]]
    for k in range(len(functions) - 1, -1, -1):
        d = d * omegas[k + 1] * derivatives[k](f[k])
        by_beta.append(d)
        by_omega.append(d * h[k])
    return f[-1], by_beta, by_omega
