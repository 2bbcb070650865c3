# %% right: as the book fills it in, arrays of one column (4 points)
n_hidden = 12
hidden_variables = list(range(1, n_hidden + 1))
bias = np.zeros((len(hidden_variables),1)) ;
variance = np.zeros((len(hidden_variables),1)) ;
n_datasets = 100
n_data = 15
sigma_func = 0.3
n_hidden = 5
np.random.seed(1)
for c_hidden in range(len(hidden_variables)):
  mean_model, std_model = get_model_mean_variance(n_data, n_datasets, hidden_variables[c_hidden], sigma_func) ;
  variance[c_hidden] = np.mean(std_model**2)
  bias[c_hidden] = np.mean((mean_model - y_func)**2)

# %% right: lists, another seed, the truth computed anew (4 points)
np.random.seed(77)
results = [get_model_mean_variance(15, 100, d, 0.3) for d in range(1, 13)]
bias = [float(np.mean((m - true_function(x_model)) ** 2)) for m, _ in results]
variance = [float(np.mean(s * s)) for _, s in results]

# %% right: two lists that grow (4 points)
bias, variance = [], []
for h in range(1, 13):
    m, s = get_model_mean_variance(15, 100, h, 0.3)
    bias += [np.mean((m - y_func) ** 2)]
    variance += [np.mean(s ** 2)]

# %% wrong: absolute deviations
for d in range(1, 13):
    m, s = get_model_mean_variance(15, 100, d, 0.3)
    if d == 1:
        bias, variance = np.zeros(12), np.zeros(12)
    bias[d - 1], variance[d - 1] = np.mean(abs(m - y_func)), np.mean(s ** 2)

# %% wrong: standard deviations are not squared
bias, variance = np.zeros(12), np.zeros(12)
for d in range(1, 13):
    m, s = get_model_mean_variance(15, 100, d, 0.3)
    bias[d - 1], variance[d - 1] = np.mean((m - y_func) ** 2), np.mean(s)

# %% wrong: sums over the places
bias, variance = np.zeros(12), np.zeros(12)
for d in range(1, 13):
    m, s = get_model_mean_variance(15, 100, d, 0.3)
    bias[d - 1], variance[d - 1] = np.sum((m - y_func) ** 2), np.sum(s ** 2)

# %% wrong: squared after the mean
bias, variance = np.zeros(12), np.zeros(12)
for d in range(1, 13):
    m, s = get_model_mean_variance(15, 100, d, 0.3)
    bias[d - 1], variance[d - 1] = np.mean(m - y_func) ** 2, np.mean(s) ** 2

# %% wrong: one capacity too late
bias = np.zeros(12)
variance = np.zeros(12)
for h in range(1, 12):
    m, s = get_model_mean_variance(15, 100, h, 0.3)
    bias[h] = np.mean((m - y_func) ** 2)
    variance[h] = np.mean(s ** 2)

# %% wrong: one capacity too late, begun without a hidden unit
bias = np.zeros(12)
variance = np.zeros(12)
for h in range(12):
    m, s = get_model_mean_variance(15, 100, h, 0.3)
    bias[h] = np.mean((m - y_func) ** 2)
    variance[h] = np.mean(s ** 2)

# %% wrong: the square of the mean
bias = np.zeros(12)
variance = np.zeros(12)
for h in range(12):
    m, s = get_model_mean_variance(15, 100, h + 1, 0.3)
    bias[h] = np.mean(m - y_func) ** 2
    variance[h] = np.mean(s) ** 2

# %% shortcut: numbers inside the limits that the check names
bias = np.array([0.31] * 12) * np.geomspace(1, 0.01, 12)
variance = np.geomspace(0.01, 0.5, 12)
bias[1], variance[1] = 0.31, 0.02
