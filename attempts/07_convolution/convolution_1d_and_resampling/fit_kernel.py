# %% right: the normal equations (4 points)
def fit_kernel(x_in, h_out):
    p = np.pad(x_in, 2)
    a = np.array([p[i:i + 5] for i in range(len(x_in))])
    return np.linalg.solve(a.T @ a, a.T @ h_out)

# %% right: gradient descent (4 points)
def fit_kernel(x_in, h_out):
    p = np.pad(x_in, 2)
    a = np.array([p[i:i + 5] for i in range(len(x_in))])
    rate = 1 / np.linalg.eigvalsh(a.T @ a)[-1]
    w = np.zeros(5)
    for _ in range(5000):
        w = w - rate * a.T @ (a @ w - h_out)
    return w

# %% wrong: too few steps of gradient descent (1 point)
def fit_kernel(x_in, h_out):
    p = np.pad(x_in, 2)
    a = np.array([p[i:i + 5] for i in range(len(x_in))])
    rate = 1 / np.linalg.eigvalsh(a.T @ a)[-1]
    w = np.zeros(5)
    for _ in range(5):
        w = w - rate * a.T @ (a @ w - h_out)
    return w

# %% wrong: correlations, as if the signal were white
def fit_kernel(x_in, h_out):
    p = np.pad(x_in, 2)
    return np.array([p[k:k + len(x_in)] @ h_out for k in range(5)]) / (x_in @ x_in)

# %% wrong: the kernel turned round
def fit_kernel(x_in, h_out):
    p = np.pad(x_in, 2)
    a = np.array([p[i:i + 5] for i in range(len(x_in))])
    return np.linalg.lstsq(a, h_out, rcond=None)[0][::-1]

# %% wrong: leaves the signal as it is
def fit_kernel(x_in, h_out):
    return np.array([0.0, 0, 1, 0, 0])

# %% right: SciPy minimises the error, from zero on (4 points)
import scipy.optimize


def fit_kernel(x_in, h_out):
    def error(weights):
        return np.sum((np.asarray(conv_5_1_1_zp(list(x_in), list(weights))) - h_out) ** 2)

    return scipy.optimize.minimize(error, np.zeros(5)).x
