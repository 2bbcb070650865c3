# %% right: the math module (2 points)
def log_volume_of_hypersphere(diameter, dimensions):
    return (0.5 * dimensions * math.log(math.pi) + dimensions * math.log(diameter / 2)
            - math.lgamma(dimensions / 2 + 1))

# %% right: the recursion, in logarithms (2 points)
def log_volume_of_hypersphere(diameter, dimensions):
    r = diameter / 2
    total, start = (0.0, 2) if dimensions % 2 == 0 else (np.log(diameter), 3)
    n = np.arange(start, dimensions + 1, 2)
    return total + np.sum(np.log(2 * np.pi * r * r / n))

# %% wrong: takes logarithms to the base 10
def log_volume_of_hypersphere(diameter, dimensions):
    half = dimensions / 2
    return (half * np.log(np.pi) + dimensions * np.log(diameter / 2)
            - sci.gammaln(half + 1)) / np.log(10)

# %% wrong: takes the diameter for the radius
def log_volume_of_hypersphere(diameter, dimensions):
    return (dimensions / 2 * np.log(np.pi) + dimensions * np.log(diameter)
            - sci.gammaln(dimensions / 2 + 1))

# %% wrong: takes the logarithm of an infinite gamma
def log_volume_of_hypersphere(diameter, dimensions):
    return (dimensions / 2 * np.log(np.pi) + dimensions * np.log(diameter / 2)
            - np.log(sci.gamma(dimensions / 2 + 1)))

# %% wrong: takes the logarithm after the overflow
def log_volume_of_hypersphere(diameter, dimensions):
    return np.log(volume_of_hypersphere(diameter, dimensions))

# %% wrong: adds the logarithm of the denominator
def log_volume_of_hypersphere(diameter, dimensions):
    return (dimensions / 2 * np.log(np.pi) + dimensions * np.log(diameter / 2)
            + sci.gammaln(dimensions / 2 + 1))

# %% wrong: the logarithm of the radius once
def log_volume_of_hypersphere(diameter, dimensions):
    h = dimensions / 2
    return h * np.log(np.pi) - sci.gammaln(h + 1) + np.log(diameter / 2)
