# %% right: as in the book, exponents larger by one (4 points)
def sample_ddim(model, T, sigma_t, n_samples):
    samples = np.zeros((T+1,n_samples))
    samples[T,:] = np.random.standard_normal(n_samples)
    for t in range(T,0,-1):
        clear_output(wait=True)
        display("Predicting z_{%d} from z_{%d}"%(t-1,t))
        alpha_t = np.power(1-beta,t+1)
        alpha_t_minus1 = np.power(1-beta,t)
        g = model[t-1].predict(samples[t,:])
        samples[t-1,:] = np.sqrt(alpha_t_minus1) * (samples[t,:] - np.sqrt(1-alpha_t) * g)/np.sqrt(alpha_t) + np.sqrt(1-alpha_t_minus1 - sigma_t*sigma_t) * g
        if t>0:
            samples[t-1,:] = samples[t-1,:]+ np.random.standard_normal(n_samples) * sigma_t
    return samples

# %% right: the guess of x first, the root kept from going negative (4 points)
def sample_ddim(model, T, sigma_t, n_samples):
    z = np.random.normal(size=n_samples)
    rows = [z]
    for t in range(T, 0, -1):
        a, b = (1 - beta) ** t, (1 - beta) ** (t - 1)
        e = model[t - 1].predict(z)
        x = (z - e * np.sqrt(1 - a)) / np.sqrt(a)
        z = np.sqrt(b) * x + np.sqrt(max(0.0, 1 - b - sigma_t ** 2)) * e
        z = z + sigma_t * np.random.normal(size=n_samples)
        rows.insert(0, z)
    return np.stack(rows)

# %% wrong: sigma is not squared
def sample_ddim(model, T, sigma_t, n_samples):
    samples = np.zeros((T + 1, n_samples))
    samples[T] = np.random.standard_normal(n_samples)
    for t in range(T, 0, -1):
        a, b = (1 - beta) ** t, (1 - beta) ** (t - 1)
        g = model[t - 1].predict(samples[t])
        samples[t - 1] = (np.sqrt(b) * (samples[t] - np.sqrt(1 - a) * g) / np.sqrt(a)
                          + np.sqrt(max(1 - b - sigma_t, 0)) * g + sigma_t * np.random.standard_normal(n_samples))
    return samples

# %% wrong: no root on alpha
def sample_ddim(model, T, sigma_t, n_samples):
    samples = np.zeros((T + 1, n_samples))
    samples[T] = np.random.standard_normal(n_samples)
    for t in range(T, 0, -1):
        a, b = (1 - beta) ** t, (1 - beta) ** (t - 1)
        g = model[t - 1].predict(samples[t])
        samples[t - 1] = b * (samples[t] - np.sqrt(1 - a) * g) / a + np.sqrt(max(1 - b - sigma_t ** 2, 0)) * g
    return samples

# %% wrong: the guess of x, without the walk back
def sample_ddim(model, T, sigma_t, n_samples):
    samples = np.zeros((T + 1, n_samples))
    samples[T] = np.random.standard_normal(n_samples)
    for t in range(T, 0, -1):
        a = (1 - beta) ** t
        samples[t - 1] = (samples[t] - np.sqrt(1 - a) * model[t - 1].predict(samples[t])) / np.sqrt(a)
    return samples

# %% wrong: nans in the last row
def sample_ddim(model, T, sigma_t, n_samples):
    samples = np.zeros((T + 1, n_samples))
    samples[T] = np.random.standard_normal(n_samples)
    for t in range(T, 0, -1):
        a, b = (1 - beta) ** t, (1 - beta) ** (t - 1)
        g = model[t - 1].predict(samples[t])
        samples[t - 1] = (np.sqrt(b) * (samples[t] - np.sqrt(1 - a) * g) / np.sqrt(a)
                          + np.sqrt(1 - b - sigma_t ** 2) * g + sigma_t * np.random.standard_normal(n_samples))
    return samples

# %% wrong: sigma is not under the root
def sample_ddim(model, T, sigma_t, n_samples):
    A = [(1 - beta) ** k for k in range(T + 1)]
    z = np.zeros((T + 1, n_samples)); z[T] = np.random.standard_normal(n_samples)
    for t in range(T, 0, -1):
        g = model[t - 1].predict(z[t]); s = sigma_t if t > 1 else 0.0
        z[t - 1] = A[t - 1] ** .5 * (z[t] - (1 - A[t]) ** .5 * g) / A[t] ** .5 + (1 - A[t - 1]) ** .5 * g + s * np.random.standard_normal(n_samples)
    return z

# %% wrong: alpha of the step itself in the second term
def sample_ddim(model, T, sigma_t, n_samples):
    A = [(1 - beta) ** k for k in range(T + 1)]
    z = np.zeros((T + 1, n_samples)); z[T] = np.random.standard_normal(n_samples)
    for t in range(T, 0, -1):
        g = model[t - 1].predict(z[t]); s = sigma_t if t > 1 else 0.0
        z[t - 1] = A[t - 1] ** .5 * (z[t] - (1 - A[t]) ** .5 * g) / A[t] ** .5 + (1 - A[t] - s * s) ** .5 * g + s * np.random.standard_normal(n_samples)
    return z
