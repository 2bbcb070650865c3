# points: 0
# mistake: takes the diameter for the radius
def log_volume_of_hypersphere(diameter, dimensions):
    return (dimensions / 2 * np.log(np.pi) + dimensions * np.log(diameter)
            - sci.gammaln(dimensions / 2 + 1))
