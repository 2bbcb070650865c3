# points: 0
# mistake: divides by two and multiplies by the variance
def normal_distribution(y, mu, sigma):
    return 1 / np.sqrt(2 * np.pi * sigma ** 2) * np.exp(-(y - mu) ** 2 / 2 * sigma ** 2)
