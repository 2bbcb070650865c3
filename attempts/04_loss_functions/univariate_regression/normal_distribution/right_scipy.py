# points: 2
# style: the library's density
from scipy.stats import norm

def normal_distribution(y, mu, sigma):
    return norm.pdf(y, loc=mu, scale=sigma)
