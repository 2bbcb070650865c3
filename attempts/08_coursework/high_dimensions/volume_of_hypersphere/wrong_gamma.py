# points: 0
# mistake: forgets to add one inside the gamma function
def volume_of_hypersphere(diameter, dimensions):
    return np.pi ** (dimensions / 2) * (diameter / 2) ** dimensions / sci.gamma(dimensions / 2)
