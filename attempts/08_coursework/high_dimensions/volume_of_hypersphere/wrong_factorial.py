# points: 0
# mistake: takes gamma(n) for n!
def volume_of_hypersphere(diameter, dimensions):
    return np.pi ** (dimensions / 2) * (diameter / 2) ** dimensions / sci.gamma(dimensions + 1)
