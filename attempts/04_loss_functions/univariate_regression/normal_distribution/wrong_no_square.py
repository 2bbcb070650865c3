# points: 0
# mistake: the distance is not squared
def normal_distribution(y, mu, sigma):
    return np.exp(-(y - mu) / (2 * sigma ** 2)) / np.sqrt(2 * np.pi * sigma ** 2)
