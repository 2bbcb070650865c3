# points: 0
# mistake: squares the radius whatever the dimension
def volume_of_hypersphere(diameter, dimensions):
    return np.pi ** (dimensions / 2) * (diameter / 2) ** 2 / sci.gamma(dimensions / 2 + 1)
