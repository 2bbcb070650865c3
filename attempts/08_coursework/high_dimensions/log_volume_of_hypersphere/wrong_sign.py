# points: 0
# mistake: adds the logarithm of the denominator
def log_volume_of_hypersphere(diameter, dimensions):
    return (dimensions / 2 * np.log(np.pi) + dimensions * np.log(diameter / 2)
            + sci.gammaln(dimensions / 2 + 1))
