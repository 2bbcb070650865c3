# points: 0
# mistake: takes logarithms to the base 10
def log_volume_of_hypersphere(diameter, dimensions):
    half = dimensions / 2
    return (half * np.log(np.pi) + dimensions * np.log(diameter / 2)
            - sci.gammaln(half + 1)) / np.log(10)
