# points: 0
# mistake: writes the text's sigma into the function
def normal_distribution(y, mu, sigma):
    return np.exp(-(y - mu) ** 2 / (2 * 2.3 ** 2)) / np.sqrt(2 * np.pi * 2.3 ** 2)
