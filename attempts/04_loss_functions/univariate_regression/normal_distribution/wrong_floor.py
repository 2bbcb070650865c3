# points: 0
# mistake: a floor under the density
def normal_distribution(y, mu, sigma):
    density = np.exp(-(y - mu) ** 2 / (2 * sigma ** 2)) / np.sqrt(2 * np.pi * sigma ** 2)
    return np.maximum(density, 1e-12)
