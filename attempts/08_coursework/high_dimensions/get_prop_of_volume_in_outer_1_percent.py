# %% right: two volumes (2 points)
def get_prop_of_volume_in_outer_1_percent(dimension):
    vol_full = volume_of_hypersphere(2.0, dimension)
    vol_inner = volume_of_hypersphere(2.0 * 0.99, dimension)
    proportion = 1 - vol_inner / vol_full
    return proportion

# %% right: the constants cancel (2 points)
def get_prop_of_volume_in_outer_1_percent(dimension):
    return 1 - 0.99 ** dimension

# %% wrong: takes one percent of the diameter off both ends
def get_prop_of_volume_in_outer_1_percent(dimension):
    return 1 - volume_of_hypersphere(0.98, dimension) / volume_of_hypersphere(1.0, dimension)

# %% wrong: thinks that one percent of the radius is one percent of the volume
def get_prop_of_volume_in_outer_1_percent(dimension):
    return 0.01

# %% wrong: returns the share of the inside
def get_prop_of_volume_in_outer_1_percent(dimension):
    return volume_of_hypersphere(0.99, dimension) / volume_of_hypersphere(1.0, dimension)

# %% wrong: adds one percent for every dimension
def get_prop_of_volume_in_outer_1_percent(dimension):
    return min(0.01 * dimension, 1.0)

# %% wrong: returns a volume, not a share
def get_prop_of_volume_in_outer_1_percent(dimension):
    return volume_of_hypersphere(1.0, dimension) - volume_of_hypersphere(0.99, dimension)

# %% wrong: a percentage
def get_prop_of_volume_in_outer_1_percent(dimension):
    return 100 * (1 - .99 ** dimension)
