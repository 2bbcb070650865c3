# %% right: a loop, a list (2 points)
def forward_pass(x, betas, omegas):
    functions = [math.sin, math.exp, math.cos, math.log]
    values = [betas[0] + omegas[0] * x]
    for k in range(4):
        values.append(functions[k](values[-1]))
        values.append(betas[k + 1] + omegas[k + 1] * values[-1])
    return values

# %% right: single precision (2 points)
def forward_pass(x, betas, omegas):
    betas, omegas = np.float32(betas), np.float32(omegas)
    values = [betas[0] + omegas[0] * np.float32(x)]
    for k in range(1, 5):
        h = (np.sin, np.exp, np.cos, np.log)[k - 1](values[-1])
        values += [h, betas[k] + omegas[k] * h]
    return tuple(values)

# %% right: line by line (2 points)
def forward_pass(x, betas, omegas):
    f0 = betas[0] + omegas[0] * x
    h1 = np.sin(f0)
    f1 = betas[1] + omegas[1] * h1
    h2 = np.exp(f1)
    f2 = betas[2] + omegas[2] * h2
    h3 = np.cos(f2)
    f3 = betas[3] + omegas[3] * h3
    h4 = np.log(f3)
    y = betas[4] + omegas[4] * h4
    return f0, h1, f1, h2, f2, h3, f3, h4, y

# %% wrong: uses the given parameters
def forward_pass(x, betas, omegas):
    f0 = beta0 + omega0 * x
    h1 = np.sin(f0)
    f1 = beta1 + omega1 * h1
    h2 = np.exp(f1)
    f2 = beta2 + omega2 * h2
    h3 = np.cos(f2)
    f3 = beta3 + omega3 * h3
    h4 = np.log(f3)
    y = beta4 + omega4 * h4
    return f0, h1, f1, h2, f2, h3, f3, h4, y

# %% wrong: all f first, then all h
def forward_pass(x, betas, omegas):
    f0 = betas[0] + omegas[0] * x
    h1 = np.sin(f0)
    f1 = betas[1] + omegas[1] * h1
    h2 = np.exp(f1)
    f2 = betas[2] + omegas[2] * h2
    h3 = np.cos(f2)
    f3 = betas[3] + omegas[3] * h3
    h4 = np.log(f3)
    y = betas[4] + omegas[4] * h4
    return f0, f1, f2, f3, h1, h2, h3, h4, y

# %% wrong: the visible values
def forward_pass(x, betas, omegas):
    return 0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 5.0

# %% wrong: forgets a factor
def forward_pass(x, betas, omegas):
    f0 = betas[0] + omegas[0] * x
    h1 = np.sin(f0)
    f1 = betas[1] + omegas[1] * h1
    h2 = np.exp(f1)
    f2 = betas[2] + omegas[2] * h2
    h3 = np.cos(f2)
    f3 = betas[3] + omegas[3] * h3
    h4 = np.log(f3)
    y = betas[4] + h4
    return f0, h1, f1, h2, f2, h3, f3, h4, y

# %% wrong: returns y alone
def forward_pass(x, betas, omegas):
    f0 = betas[0] + omegas[0] * x
    h1 = np.sin(f0)
    f1 = betas[1] + omegas[1] * h1
    h2 = np.exp(f1)
    f2 = betas[2] + omegas[2] * h2
    h3 = np.cos(f2)
    f3 = betas[3] + omegas[3] * h3
    h4 = np.log(f3)
    y = betas[4] + omegas[4] * h4
    return y

# %% wrong: offsets and factors swapped
def forward_pass(x, betas, omegas):
    f0 = omegas[0] + betas[0] * x
    h1 = np.sin(f0)
    f1 = omegas[1] + betas[1] * h1
    h2 = np.exp(f1)
    f2 = omegas[2] + betas[2] * h2
    h3 = np.cos(f2)
    f3 = omegas[3] + betas[3] * h3
    h4 = np.log(f3)
    y = omegas[4] + betas[4] * h4
    return f0, h1, f1, h2, f2, h3, f3, h4, y
