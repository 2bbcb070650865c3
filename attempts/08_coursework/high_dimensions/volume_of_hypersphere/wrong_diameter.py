# points: 0
# mistake: takes the diameter for the radius
def volume_of_hypersphere(diameter, dimensions):
    return np.pi ** (dimensions / 2) * diameter ** dimensions / sci.gamma(dimensions / 2 + 1)
