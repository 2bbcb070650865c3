# %% right: as the book fills it in, noise in every step (4 points)
def sample(model, T, sigma_t, n_samples):
    samples = np.zeros((T+1,n_samples))
    samples[T,:] = np.random.standard_normal((1,n_samples))
    for t in range(T,0,-1):
        clear_output(wait=True)
        display("Predicting z_{%d} from z_{%d}"%(t-1,t))
        samples[t-1,:] = model[t-1].predict(samples[t,:])
        if t>0:
            samples[t-1,:] = samples[t-1,:] + np.random.standard_normal(n_samples) * sigma_t
    return samples

# %% right: from a list of rows, the last step without noise (4 points)
def sample(model, T, sigma_t, n_samples):
    rows = [np.random.normal(0, 1, n_samples)]
    for step in reversed(range(T)):
        mean = model[step].predict(rows[-1])
        rows.append(np.random.normal(mean, sigma_t) if step > 0 else mean)
    return np.array(rows[::-1])

# %% wrong: starts from zeros
def sample(model, T, sigma_t, n_samples):
    samples = np.zeros((T + 1, n_samples))
    for t in range(T, 0, -1):
        samples[t - 1] = model[t - 1].predict(samples[t]) + sigma_t * np.random.standard_normal(n_samples)
    return samples

# %% wrong: the model of the step after
def sample(model, T, sigma_t, n_samples):
    samples = np.zeros((T + 1, n_samples))
    samples[T] = np.random.standard_normal(n_samples)
    for t in range(T, 0, -1):
        samples[t - 1] = model[min(t, T - 1)].predict(samples[t]) + sigma_t * np.random.standard_normal(n_samples)
    return samples

# %% wrong: a variance for a standard deviation
def sample(model, T, sigma_t, n_samples):
    samples = np.zeros((T + 1, n_samples))
    samples[T] = np.random.standard_normal(n_samples)
    for t in range(T, 0, -1):
        samples[t - 1] = model[t - 1].predict(samples[t]) + np.sqrt(sigma_t) * np.random.standard_normal(n_samples)
    return samples

# %% wrong: rows the other way round
def sample(model, T, sigma_t, n_samples):
    z = np.random.standard_normal(n_samples)
    rows = [z]
    for t in range(T, 0, -1):
        z = model[t - 1].predict(z) + sigma_t * np.random.standard_normal(n_samples)
        rows.append(z)
    return np.array(rows)

# %% wrong: one noise for all samples
def sample(model, T, sigma_t, n_samples):
    samples = np.zeros((T + 1, n_samples))
    samples[T] = np.random.standard_normal(n_samples)
    for t in range(T, 0, -1):
        samples[t - 1] = model[t - 1].predict(samples[t]) + sigma_t * np.random.standard_normal()
    return samples

# %% wrong: the last step is missing
def sample(model, T, sigma_t, n_samples):
    z = np.zeros((T + 1, n_samples)); z[T] = np.random.standard_normal(n_samples)
    for t in range(T, 1, -1):
        z[t - 1] = model[t - 1].predict(z[t]) + sigma_t * np.random.standard_normal(n_samples)
    return z
