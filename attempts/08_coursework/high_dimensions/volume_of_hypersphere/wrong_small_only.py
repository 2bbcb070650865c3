# points: 0
# mistake: knows one, two and three dimensions only
def volume_of_hypersphere(diameter, dimensions):
    r = diameter / 2
    return {1: 2 * r, 2: np.pi * r ** 2, 3: 4 / 3 * np.pi * r ** 3}.get(dimensions, 0.0)
