# points: 0
# mistake: works for single numbers only
def normal_distribution(y, mu, sigma):
    return math.exp(-(y - mu) ** 2 / (2 * sigma ** 2)) / math.sqrt(2 * math.pi * sigma ** 2)
