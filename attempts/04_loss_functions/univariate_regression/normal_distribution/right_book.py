# points: 2
# style: as in the book's practical: one expression
def normal_distribution(y, mu, sigma):
    prob = 1 / np.sqrt(2 * np.pi * sigma * sigma) * np.exp(-(y - mu) * (y - mu) / (2 * sigma * sigma))
    return prob
