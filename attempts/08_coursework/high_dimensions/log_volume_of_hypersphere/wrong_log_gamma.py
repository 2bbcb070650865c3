# points: 0
# mistake: takes the logarithm of an infinite gamma
def log_volume_of_hypersphere(diameter, dimensions):
    return (dimensions / 2 * np.log(np.pi) + dimensions * np.log(diameter / 2)
            - np.log(sci.gamma(dimensions / 2 + 1)))
