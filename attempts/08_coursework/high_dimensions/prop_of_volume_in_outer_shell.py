# %% right: exact decimals of fifty digits (2 points)
def prop_of_volume_in_outer_shell(dimension, fraction):
    from decimal import Decimal, getcontext
    getcontext().prec = 50
    return float(1 - (1 - Decimal(fraction)) ** dimension)

# %% right: the math module (2 points)
def prop_of_volume_in_outer_shell(dimension, fraction):
    return -math.expm1(dimension * math.log1p(-fraction))

# %% wrong: subtracts from one twice
def prop_of_volume_in_outer_shell(dimension, fraction):
    return 1 - (1 - fraction) ** dimension

# %% wrong: takes the first term of the series only
def prop_of_volume_in_outer_shell(dimension, fraction):
    return min(dimension * fraction, 1.0)

# %% wrong: ignores the fraction
def prop_of_volume_in_outer_shell(dimension, fraction):
    return -np.expm1(dimension * np.log1p(-0.01))

# %% wrong: uses log1p but subtracts the result from one
def prop_of_volume_in_outer_shell(dimension, fraction):
    return 1 - np.exp(dimension * np.log1p(-fraction))

# %% wrong: returns the share of the inside
def prop_of_volume_in_outer_shell(dimension, fraction):
    return np.exp(dimension * np.log1p(-fraction))

# %% wrong: the fraction is added to the radius
def prop_of_volume_in_outer_shell(dimension, fraction):
    return -np.expm1(-dimension * np.log1p(fraction))
