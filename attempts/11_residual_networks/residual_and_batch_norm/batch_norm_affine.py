# %% right: two lines (3 points)
def batch_norm_affine(gamma, delta, running_mean, running_variance, epsilon=1e-5):
    slope = gamma * (running_variance + epsilon) ** -0.5
    offset = delta - gamma * running_mean / np.sqrt(running_variance + epsilon)
    return slope, offset

# %% right: from what happens to zero and to one (3 points)
def batch_norm_affine(gamma, delta, running_mean, running_variance, epsilon=1e-5):
    def apply(h):
        return gamma * (h - running_mean) / np.sqrt(running_variance + epsilon) + delta
    return apply(1.0) - apply(0.0), apply(0.0)

# %% right: an array of two rows (3 points)
def batch_norm_affine(gamma, delta, running_mean, running_variance, epsilon=1e-5):
    a = gamma / np.sqrt(running_variance + epsilon)
    return np.stack([a, delta - a * running_mean])

# %% wrong: no root
def batch_norm_affine(gamma, delta, running_mean, running_variance, epsilon=1e-5):
    a = gamma / (running_variance + epsilon)
    return a, delta - a * running_mean

# %% wrong: the mean is not stretched
def batch_norm_affine(gamma, delta, running_mean, running_variance, epsilon=1e-5):
    return gamma / np.sqrt(running_variance + epsilon), delta - running_mean

# %% wrong: the sign of the mean
def batch_norm_affine(gamma, delta, running_mean, running_variance, epsilon=1e-5):
    a = gamma / np.sqrt(running_variance + epsilon)
    return a, delta + a * running_mean

# %% wrong: the offset alone is delta
def batch_norm_affine(gamma, delta, running_mean, running_variance, epsilon=1e-5):
    return gamma / np.sqrt(running_variance + epsilon), delta

# %% wrong: epsilon outside the root
def batch_norm_affine(gamma, delta, running_mean, running_variance, epsilon=1e-5):
    a = gamma / (np.sqrt(running_variance) + epsilon)
    return a, delta - a * running_mean
