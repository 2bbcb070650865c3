# points: 0
# mistake: halves odd dimensions with //
def volume_of_hypersphere(diameter, dimensions):
    half = dimensions // 2
    return np.pi ** half * (diameter / 2) ** dimensions / sci.gamma(half + 1)
