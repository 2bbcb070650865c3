# %% right: as the book fills it in (4 points)
def get_model_mean_variance(n_data, n_datasets, n_hidden, sigma_func):
  y_model_all = np.zeros((n_datasets, x_model.shape[0]))
  for c_dataset in range(n_datasets):
    x_data,y_data = generate_data(n_data, sigma_func)
    beta, omega = fit_model_closed_form(x_data,y_data,n_hidden)
    y_model = network(x_model, beta, omega);
    y_model_all[c_dataset,:] = y_model
  mean_model = np.mean(y_model_all,axis=0)
  std_model = np.std(y_model_all,axis=0)
  return mean_model, std_model

# %% right: sums and sums of squares (4 points)
def get_model_mean_variance(n_data, n_datasets, n_hidden, sigma_func):
    total, squares = 0, 0
    for _ in range(n_datasets):
        x, y = generate_data(n_data, sigma_y=sigma_func)
        out = network(x_model, *fit_model_closed_form(x, y, n_hidden=n_hidden))
        total = total + out
        squares = squares + out ** 2
    mean = total / n_datasets
    return mean, np.sqrt(np.maximum(squares / n_datasets - mean ** 2, 0))

# %% right: dividing by one less (4 points)
def get_model_mean_variance(n_data, n_datasets, n_hidden, sigma_func):
    rows = np.array([network(x_model, *fit_model_closed_form(*generate_data(n_data, sigma_func), n_hidden))
                     for _ in range(n_datasets)])
    return rows.mean(0), rows.std(0, ddof=1)

# %% right: arguments by name (4 points)
def get_model_mean_variance(n_data, n_datasets, n_hidden, sigma_func):
    m = np.zeros((n_datasets, len(x_model)))
    for i in range(n_datasets):
        x, y = generate_data(n_data=n_data, sigma_y=sigma_func)
        b, w = fit_model_closed_form(x=x, y=y, n_hidden=n_hidden)
        m[i] = network(x=x_model, beta=b, omega=w)
    return [m.mean(0), np.sqrt(m.var(0, ddof=1))]

# %% wrong: the same data for every fit
def get_model_mean_variance(n_data, n_datasets, n_hidden, sigma_func):
    x, y = generate_data(n_data, sigma_func)
    rows = np.array([network(x_model, *fit_model_closed_form(x, y, n_hidden)) for _ in range(n_datasets)])
    return rows.mean(0), rows.std(0)

# %% wrong: the noise is left at its default
def get_model_mean_variance(n_data, n_datasets, n_hidden, sigma_func):
    rows = np.array([network(x_model, *fit_model_closed_form(*generate_data(n_data), n_hidden))
                     for _ in range(n_datasets)])
    return rows.mean(0), rows.std(0)

# %% wrong: the variance
def get_model_mean_variance(n_data, n_datasets, n_hidden, sigma_func):
    rows = np.array([network(x_model, *fit_model_closed_form(*generate_data(n_data, sigma_func), n_hidden))
                     for _ in range(n_datasets)])
    return rows.mean(0), rows.var(0)

# %% wrong: over the places
def get_model_mean_variance(n_data, n_datasets, n_hidden, sigma_func):
    rows = np.array([network(x_model, *fit_model_closed_form(*generate_data(n_data, sigma_func), n_hidden))
                     for _ in range(n_datasets)])
    return rows.mean(1), rows.std(1)

# %% wrong: mean over the places
def get_model_mean_variance(n_data, n_datasets, n_hidden, sigma_func):
    ys = [network(x_model, *fit_model_closed_form(*generate_data(n_data, sigma_func), n_hidden)) for _ in range(n_datasets)]
    return np.mean(ys, axis=1), np.std(ys, axis=1)
