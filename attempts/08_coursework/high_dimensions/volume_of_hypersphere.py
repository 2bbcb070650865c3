# %% right: the book's names (3 points)
def volume_of_hypersphere(diameter, dimensions):
    pi = np.pi
    volume = (pi ** (dimensions / 2)) * ((diameter / 2) ** dimensions) / sci.gamma(dimensions / 2 + 1)
    return volume

# %% right: through logarithms (3 points)
def volume_of_hypersphere(diameter, dimensions):
    return math.exp(0.5 * dimensions * math.log(math.pi) + dimensions * math.log(0.5 * diameter)
                    - math.lgamma(0.5 * dimensions + 1))

# %% right: two dimensions at a time (3 points)
def volume_of_hypersphere(diameter, dimensions):
    if dimensions == 0:
        return 1.0
    if dimensions == 1:
        return diameter
    r = diameter / 2
    return 2 * math.pi * r * r / dimensions * volume_of_hypersphere(diameter, dimensions - 2)

# %% wrong: takes the diameter for the radius
def volume_of_hypersphere(diameter, dimensions):
    return np.pi ** (dimensions / 2) * diameter ** dimensions / sci.gamma(dimensions / 2 + 1)

# %% wrong: takes gamma(n) for n!
def volume_of_hypersphere(diameter, dimensions):
    return np.pi ** (dimensions / 2) * (diameter / 2) ** dimensions / sci.gamma(dimensions + 1)

# %% wrong: forgets to add one inside the gamma function
def volume_of_hypersphere(diameter, dimensions):
    return np.pi ** (dimensions / 2) * (diameter / 2) ** dimensions / sci.gamma(dimensions / 2)

# %% wrong: halves odd dimensions with //
def volume_of_hypersphere(diameter, dimensions):
    half = dimensions // 2
    return np.pi ** half * (diameter / 2) ** dimensions / sci.gamma(half + 1)

# %% wrong: squares the radius whatever the dimension
def volume_of_hypersphere(diameter, dimensions):
    return np.pi ** (dimensions / 2) * (diameter / 2) ** 2 / sci.gamma(dimensions / 2 + 1)

# %% wrong: knows one, two and three dimensions only
def volume_of_hypersphere(diameter, dimensions):
    r = diameter / 2
    return {1: 2 * r, 2: np.pi * r ** 2, 3: 4 / 3 * np.pi * r ** 3}.get(dimensions, 0.0)

# %% wrong: the surface
def volume_of_hypersphere(diameter, dimensions):
    r = diameter / 2
    return 2 * np.pi ** (dimensions / 2) / sci.gamma(dimensions / 2) * r ** (dimensions - 1)
