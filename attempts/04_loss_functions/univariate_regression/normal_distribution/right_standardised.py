# points: 2
# style: standardised residual, math for the constants
def normal_distribution(y, mu, sigma):
    z = (y - mu) / sigma
    return math.exp(-0.5 * math.log(2 * math.pi)) / sigma * np.exp(-0.5 * np.square(z))
