# points: 3
# style: the book's names
def volume_of_hypersphere(diameter, dimensions):
    pi = np.pi
    volume = (pi ** (dimensions / 2)) * ((diameter / 2) ** dimensions) / sci.gamma(dimensions / 2 + 1)
    return volume
