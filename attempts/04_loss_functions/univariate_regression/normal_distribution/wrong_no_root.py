# points: 0
# mistake: the square root in front is missing
def normal_distribution(y, mu, sigma):
    return np.exp(-(y - mu) ** 2 / (2 * sigma ** 2)) / (2 * np.pi * sigma ** 2)
