# %% right: with the variance of NumPy (3 points)
def decompose(models, truth, measured):
    bias = np.mean((np.mean(models, axis=0) - truth) ** 2)
    variance = np.mean(np.var(models, axis=0))
    noise = np.mean((measured - truth[None, :]) ** 2)
    error = np.mean((models - measured) ** 2)
    return bias, variance, noise, error

# %% right: loops (3 points)
def decompose(models, truth, measured):
    rows, places = models.shape
    bias = variance = noise = error = 0.0
    for n in range(places):
        mean = sum(models[m, n] for m in range(rows)) / rows
        bias += (mean - truth[n]) ** 2 / places
        for m in range(rows):
            variance += (models[m, n] - mean) ** 2 / (rows * places)
            noise += (measured[m, n] - truth[n]) ** 2 / (rows * places)
            error += (models[m, n] - measured[m, n]) ** 2 / (rows * places)
    return [bias, variance, noise, error]

# %% right: four numbers in an array (3 points)
def decompose(models, truth, measured):
    mu = np.mean(models, axis=0)
    return np.array([((mu - truth) ** 2).mean(), models.var(axis=0).mean(), ((measured - truth[None]) ** 2).mean(), ((measured - models) ** 2).mean()])

# %% wrong: single models against the truth
def decompose(models, truth, measured):
    return (np.mean((models - truth) ** 2), np.mean(np.var(models, axis=0)), np.mean((measured - truth) ** 2),
            np.mean((models - measured) ** 2))

# %% wrong: the variance over everything
def decompose(models, truth, measured):
    return (np.mean((models.mean(axis=0) - truth) ** 2), models.var(), np.mean((measured - truth) ** 2),
            np.mean((models - measured) ** 2))

# %% wrong: the error as the sum of the other three
def decompose(models, truth, measured):
    bias, variance = np.mean((models.mean(axis=0) - truth) ** 2), np.mean(models.var(axis=0))
    noise = np.mean((measured - truth) ** 2)
    return bias, variance, noise, bias + variance + noise

# %% wrong: the noise around its own mean
def decompose(models, truth, measured):
    return (np.mean((models.mean(axis=0) - truth) ** 2), np.mean(models.var(axis=0)), np.mean(measured.var(axis=0)),
            np.mean((models - measured) ** 2))

# %% wrong: divided by one less
def decompose(models, truth, measured):
    mu = np.mean(models, axis=0)
    return ((mu - truth) ** 2).mean(), models.var(axis=0, ddof=1).mean(), ((measured - truth) ** 2).mean(), ((measured - models) ** 2).mean()

# %% wrong: deviations from one mean for all
def decompose(models, truth, measured):
    mu = np.mean(models, axis=0)
    return ((mu - truth) ** 2).mean(), models.var(), ((measured - truth) ** 2).mean(), ((measured - models) ** 2).mean()

# %% wrong: the error as the sum of the parts
def decompose(models, truth, measured):
    mu = np.mean(models, axis=0)
    b, v, n = ((mu - truth) ** 2).mean(), models.var(axis=0).mean(), ((measured - truth) ** 2).mean()
    return b, v, n, b + v + n
