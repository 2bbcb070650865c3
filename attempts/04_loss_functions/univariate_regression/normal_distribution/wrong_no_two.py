# points: 0
# mistake: the factor 2 in the exponent is missing
def normal_distribution(y, mu, sigma):
    return np.exp(-(y - mu) ** 2 / sigma ** 2) / np.sqrt(2 * np.pi * sigma ** 2)
