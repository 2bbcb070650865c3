# %% right: solved for intercept and slope on paper (3 points)
def to_original_units(phi_u, data_x):
    a, b = np.ravel(phi_u)
    m, s = data_x.mean(), data_x.std()
    return np.array([a - b * m / s, b / s]).reshape(2, 1)

# %% right: the line through two of its points (3 points)
def to_original_units(phi_u, data_x):
    def predict(x):
        return phi_u[0, 0] + phi_u[1, 0] * (x - np.mean(data_x)) / np.std(data_x)
    return np.array([[predict(0)], [predict(1) - predict(0)]])

# %% right: fits a line to the predictions (3 points)
def to_original_units(phi_u, data_x):
    u = (data_x - np.mean(data_x)) / np.std(data_x)
    return fit_exactly(data_x, phi_u[0] + phi_u[1] * u)

# %% wrong: the intercept stays as it is
def to_original_units(phi_u, data_x):
    return np.array([[phi_u[0, 0]], [phi_u[1, 0] / np.std(data_x)]])

# %% wrong: multiplies where it should divide
def to_original_units(phi_u, data_x):
    slope = phi_u[1, 0] * np.std(data_x)
    return np.array([[phi_u[0, 0] - slope * np.mean(data_x)], [slope]])

# %% wrong: subtracts the mean times the slope for the standardised inputs
def to_original_units(phi_u, data_x):
    return np.array([[phi_u[0, 0] - phi_u[1, 0] * np.mean(data_x)], [phi_u[1, 0] / np.std(data_x)]])

# %% wrong: divides by the variance
def to_original_units(phi_u, data_x):
    slope = phi_u[1, 0] / np.var(data_x)
    return np.array([[phi_u[0, 0] - slope * np.mean(data_x)], [slope]])

# %% wrong: the standard deviation of a sample
def to_original_units(phi_u, data_x):
    slope = phi_u[1, 0] / np.std(data_x, ddof=1)
    return np.array([[phi_u[0, 0] - slope * np.mean(data_x)], [slope]])
