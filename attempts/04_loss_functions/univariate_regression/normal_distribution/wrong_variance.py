# points: 0
# mistake: takes sigma for the variance
def normal_distribution(y, mu, sigma):
    return np.exp(-(y - mu) ** 2 / (2 * sigma)) / np.sqrt(2 * np.pi * sigma)
